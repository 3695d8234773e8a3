package io.handwriting.examples.browser;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.Patience;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A Chromium that shows the page, and what can be done with it and seen of it. */
public final class Browser implements AutoCloseable {
    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(Patience.TIME).pageLoadTimeout(Patience.TIME);
    }

    /** Starts one whose console and network are logged when watched. */
    public static Browser start(Chromium chromium, boolean watched) {
        return new Browser(chromium.start(watched));
    }

    /** Opens the drawing page and waits until the server has told it of its models. */
    public void open(String address) {
        driver.get(address);
        awaitReady();
    }

    void reload() {
        driver.navigate().refresh();
        awaitReady();
    }

    /** Opens any address; what comes is the caller's to look at. */
    void visit(String address) {
        driver.get(address);
    }

    void awaitReady() {
        awaitTrue("document.body.dataset.connection === 'open' && document.querySelector('#model').value !== ''");
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public void click(String selector) {
        find(selector).click();
    }

    public boolean isShown(String selector) {
        return find(selector).isDisplayed();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressWithControl(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    public String text(String selector) {
        return asText(run("return document.querySelector(arguments[0]).textContent.trim()", selector));
    }

    String attribute(String selector, String name) {
        return asText(run("return document.querySelector(arguments[0]).getAttribute(arguments[1])", selector, name));
    }

    long count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    Number number(String expression) {
        return (Number) Objects.requireNonNull(run("return " + expression));
    }

    boolean isTrue(String expression) {
        return Boolean.TRUE.equals(run("return Boolean(" + expression + ")"));
    }

    private static String asText(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that ends when it calls its last argument. */
    public @Nullable Object runUntilDone(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    static void awaitThat(ThrowingRunnable assertion) {
        patiently().pollInSameThread().untilAsserted(assertion);
    }

    public void awaitTrue(String expression) {
        patiently().alias(expression).pollInSameThread().until(() -> isTrue(expression));
    }

    public void awaitText(String selector, String text) {
        awaitThat(() -> assertThat(text(selector)).as(selector).isEqualTo(text));
    }

    void awaitWords(String selector, String words) {
        awaitThat(() -> assertThat(text(selector)).as(selector).contains(words));
    }

    public Pen mouse() {
        return Pen.mouse(driver);
    }

    Pen finger() {
        return Pen.finger(driver);
    }

    Screen screen() {
        return new Screen(driver);
    }

    void downloadInto(Path folder) {
        command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Gives a command of the DevTools protocol. */
    public Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    public BrowserLogs logs() {
        return new BrowserLogs(driver.manage().logs());
    }

    /** Forgets the page and all that was preferred. */
    void leave() {
        driver.get("about:blank");
        screen().reset();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

package io.handwriting.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A Chromium that shows the page, and what can be done with it and seen of it. */
final class StaticPage implements AutoCloseable {
    private static final String REQUIRED = "HANDWRITING_BROWSER_REQUIRED";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The paper of the page is so high. */
    private static final double PAPER = 280;

    private final ChromeDriver driver;

    private StaticPage(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(3));
    }

    /** Starts a Chromium; where there is none, the test is skipped, or fails if a browser is required. */
    static StaticPage start() {
        return new StaticPage(
                Chromium.find(System.getenv()).orElseGet(StaticPage::missing).start());
    }

    private static Chromium missing() {
        boolean required = Boolean.parseBoolean(System.getProperty(REQUIRED, System.getenv(REQUIRED)));
        assertThat(required).as(Chromium.WHAT_IS_NEEDED).isFalse();
        return Assumptions.abort(Chromium.WHAT_IS_NEEDED);
    }

    /** Opens the page and waits until its engine has greeted it. */
    void open(String address) {
        driver.get(address);
        awaitTrue("document.body.dataset.connection === 'open' && document.querySelector('#model').value !== ''");
    }

    /** Draws with the mouse; strokes are x, y, x, y and so on. */
    void draw(List<int[]> strokes) {
        WebElement paper = driver.findElement(By.cssSelector("#draw"));
        run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", paper);
        double scale = paper.getSize().height / PAPER;
        int left = -paper.getSize().width / 2;
        int top = -paper.getSize().height / 2;
        for (int[] stroke : strokes) {
            Actions pen = new Actions(driver, Duration.ofMillis(30));
            for (int i = 0; i < stroke.length; i += 2) {
                pen.moveToElement(paper, left + (int) (scale * stroke[i]), top + (int) (scale * stroke[i + 1]));
                if (i == 0) {
                    pen.clickAndHold();
                }
            }
            pen.release().perform();
        }
    }

    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    boolean isShown(String selector) {
        return driver.findElement(By.cssSelector(selector)).isDisplayed();
    }

    String text(String selector) {
        Object text = run("return document.querySelector(arguments[0]).textContent.trim()", selector);
        return Objects.requireNonNull(text).toString();
    }

    void awaitText(String selector, String text) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(text(selector)).as(selector).isEqualTo(text));
    }

    void awaitTrue(String expression) {
        await(expression)
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> Boolean.TRUE.equals(run("return Boolean(" + expression + ")")));
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that ends when it calls its last argument. */
    Object runUntilDone(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeAsyncScript(script, arguments));
    }

    /** Errors and warnings of the console since it was asked last. */
    List<String> complaints() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}

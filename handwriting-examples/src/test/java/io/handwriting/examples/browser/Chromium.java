package io.handwriting.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A Chromium of this machine and what drives it.
 *
 * @param browser the program that shows pages
 * @param driver the chromedriver of the same version
 */
public record Chromium(Path browser, Path driver) {
    public static final String WHAT_IS_NEEDED =
            "Tests in a browser need a Chromium (or Chrome) and its chromedriver: put both on"
                    + " the PATH, or name them by the environment variables CHROME and CHROMEDRIVER.";

    /** It would complain of DevTools that it does not know, which are not used here. */
    private static final Logger CDP_FINDER = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private static final String REQUIRED = "HANDWRITING_BROWSER_REQUIRED";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<String> DRIVER_NAMES = List.of("chromedriver", "chromedriver.exe");
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

    /** The one of this machine; where there is none, the test is skipped, or fails if a browser is required. */
    public static Chromium forTests() {
        return find(System.getenv()).orElseGet(Chromium::missing);
    }

    private static Chromium missing() {
        boolean required = Boolean.parseBoolean(System.getProperty(REQUIRED, System.getenv(REQUIRED)));
        assertThat(required).as(WHAT_IS_NEEDED).isFalse();
        return Assumptions.abort(WHAT_IS_NEEDED);
    }

    static Optional<Chromium> find(Map<String, String> environment) {
        Optional<Path> browser = named(environment, "CHROME", NAMES);
        return browser.flatMap(found -> named(environment, "CHROMEDRIVER", DRIVER_NAMES)
                .or(() -> first(Stream.of(found.resolveSibling("chromedriver"))))
                .map(driver -> new Chromium(found, driver)));
    }

    private static Optional<Path> named(Map<String, String> environment, String variable, List<String> names) {
        String value = environment.getOrDefault(variable, "");
        if (!value.isEmpty()) {
            return first(Stream.of(Path.of(value)));
        }
        String[] folders =
                Pattern.compile(File.pathSeparator, Pattern.LITERAL).split(environment.getOrDefault("PATH", ""));
        return first(names.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name))));
    }

    private static Optional<Path> first(Stream<Path> candidates) {
        return candidates
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                .findFirst();
    }

    /** Starts it with a fresh profile; with logs of its console and its network when watched. */
    ChromeDriver start(boolean watched) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(ARGUMENTS);
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        if (watched) {
            options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
            options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        CDP_FINDER.setLevel(Level.SEVERE);
        return new ChromeDriver(service, options);
    }
}

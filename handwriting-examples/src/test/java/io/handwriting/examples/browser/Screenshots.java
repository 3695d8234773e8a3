package io.handwriting.examples.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes pictures of the page in both themes, on a phone and on a desk, into the folder given. The page writes a
 * character by itself; take them on a machine with nothing else to do, for the frames a second are in them.
 */
final class Screenshots {
    private static final String READY = "document.querySelector('#saliency').classList.contains('lit')"
            + " && document.querySelectorAll('#pipeline canvas').length > 3"
            + " && !document.querySelector('#pipeline .fading') && document.fonts.status === 'loaded'";

    private Screenshots() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Chromium chromium =
                Chromium.find(System.getenv()).orElseThrow(() -> new IllegalStateException(Chromium.WHAT_IS_NEEDED));
        try (Site site = Site.start();
                Browser browser = Browser.start(chromium, false)) {
            browser.hideScrollbars();
            for (String theme : List.of("dark", "light")) {
                browser.prefer("prefers-color-scheme", theme);
                browser.resize(1680, 1050, 1, false);
                take(browser, site, folder.resolve("demo-" + theme + ".png"));
                browser.resize(390, 844, 2, true);
                take(browser, site, folder.resolve("demo-phone-" + theme + ".png"));
            }
        }
    }

    private static void take(Browser browser, Site site, Path file) throws IOException {
        browser.open(site.address());
        browser.click("#sample");
        browser.awaitTrue(READY);
        browser.run("window.scrollTo({ top: 0, behavior: 'instant' }); window.painted = 0;"
                + " const step = () => { painted++; requestAnimationFrame(step); }; step();");
        browser.awaitTrue("painted > 30");
        Files.write(file, browser.screenshot());
    }
}

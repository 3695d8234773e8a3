package io.handwriting.examples.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes pictures of the page in both themes, on a phone and on a desk, into the folder given. The page writes a
 * character by itself; how many frames a second this machine draws is left out, how fast it reads is not.
 */
final class Screenshots {
    private static final int READINGS = 10;
    private static final String LIT = "document.querySelector('#saliency').classList.contains('lit')";
    private static final String READY = LIT
            + " && document.querySelectorAll('#pipeline canvas').length > 3"
            + " && !document.querySelector('#pipeline .fading') && document.fonts.status === 'loaded'";

    private Screenshots() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Chromium chromium =
                Chromium.find(System.getenv()).orElseThrow(() -> new IllegalStateException(Chromium.WHAT_IS_NEEDED));
        try (Site site = Site.start();
                Browser browser = Browser.start(chromium, false)) {
            browser.screen().hideScrollbars();
            for (String theme : List.of("dark", "light")) {
                browser.screen().prefer("prefers-color-scheme", theme);
                browser.screen().resize(1680, 1050, 1, false);
                take(browser, site, folder.resolve("demo-" + theme + ".png"));
                browser.screen().resize(390, 844, 2, true);
                take(browser, site, folder.resolve("demo-phone-" + theme + ".png"));
            }
            browser.screen().prefer("prefers-color-scheme", "dark");
            browser.screen().resize(1440, 1050, 1, false);
            takeWord(browser, site, folder.resolve("demo-word.png"));
            takeHand(browser, folder.resolve("demo-hand.png"));
        }
    }

    private static void take(Browser browser, Site site, Path file) throws IOException {
        browser.open(site.address());
        browser.click("#sample");
        browser.awaitTrue(READY);
        readAgain(browser);
        browser.run("document.querySelector('#readout').hidden = true");
        write(browser, file);
    }

    /** The page writes a few characters by itself. */
    private static void takeWord(Browser browser, Site site, Path file) throws IOException {
        browser.open(site.address());
        browser.run("document.querySelector('#mode input[value=word]').click()");
        browser.click("#sample");
        browser.awaitTrue("document.querySelector('#word-spoken').textContent !== ''"
                + " && document.querySelectorAll('#boxes .box').length > 3 && document.fonts.status === 'loaded'");
        write(browser, file);
    }

    /** Somebody whose S is read as a 5 says so. */
    private static void takeHand(Browser browser, Path file) throws IOException {
        browser.click("#characters li:last-child .letter");
        browser.click("#label-choices button[value='S']");
        browser.awaitText("#text", "279S");
        browser.awaitTrue("document.querySelector('#notices').childElementCount === 0");
        write(browser, file);
    }

    private static void write(Browser browser, Path file) throws IOException {
        browser.run("window.scrollTo({ top: 0, behavior: 'instant' }); window.painted = 0;"
                + " const step = () => { painted++; requestAnimationFrame(step); }; step();");
        browser.awaitTrue("painted > 30");
        Files.write(file, browser.screen().picture());
    }

    /** The first readings are slower than all that follow. */
    private static void readAgain(Browser browser) {
        for (int i = 0; i < READINGS; i++) {
            browser.click("#saliency-switch");
            browser.awaitTrue("!" + LIT);
            browser.click("#saliency-switch");
            browser.awaitTrue(READY);
        }
    }
}

package io.handwriting.examples.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openqa.selenium.Keys;

/** Draws for ten seconds, and tells how many frames a second the page painted and how soon answers were seen. */
final class FrameRate {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final String WATCH = """
            window.measured = { fps: [], latency: [] };
            new MutationObserver((changes) => {
              for (const { attributeName } of changes) {
                const name = attributeName.slice('data-'.length);
                measured[name].push(Number(document.body.dataset[name]));
              }
            }).observe(document.body, { attributes: true, attributeFilter: ['data-fps', 'data-latency'] });
            """;

    private FrameRate() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Chromium chromium =
                Chromium.find(System.getenv()).orElseThrow(() -> new IllegalStateException(Chromium.WHAT_IS_NEEDED));
        try (Site site = Site.start();
                Browser browser = Browser.start(chromium, false)) {
            browser.screen().resize(1680, 1050, 1, false);
            browser.open(site.address());
            draw(browser, LONG);
            browser.run(WATCH);
            draw(browser, LONG);
            out.println(words("frames a second", measured(browser, "fps")));
            out.println(words("ms from the last point to the answer", measured(browser, "latency")));
        }
    }

    private static void draw(Browser browser, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        Pen pen = browser.mouse();
        while (System.nanoTime() < end) {
            pen.draw(Drawings.TWO);
            browser.awaitTrue("document.querySelector('#saliency').classList.contains('lit')");
            browser.press(Keys.DELETE);
        }
    }

    private static List<Double> measured(Browser browser, String name) {
        List<?> values = (List<?>) Objects.requireNonNull(browser.run("return measured." + name));
        return values.stream()
                .map(value -> ((Number) value).doubleValue())
                .sorted()
                .toList();
    }

    private static String words(String what, List<Double> sorted) {
        if (sorted.isEmpty()) {
            return what + ": nothing was measured";
        }
        double worst = what.startsWith("frames") ? sorted.get(0) : sorted.get(sorted.size() - 1);
        return String.format(
                Locale.ROOT,
                "%s: median %.1f, worst %.1f, of %d",
                what,
                sorted.get(sorted.size() / 2),
                worst,
                sorted.size());
    }
}

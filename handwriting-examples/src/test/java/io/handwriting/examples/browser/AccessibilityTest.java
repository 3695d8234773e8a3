package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds against WCAG 2.0 and 2.1, A and AA. */
class AccessibilityTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String CHECK = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
            const worded = ({ id, nodes }) => nodes.map((node) => id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary);
            axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
              .then(({ violations }) => done(violations.flatMap(worded)), (problem) => done([String(problem)]));
            """;

    @RegisterExtension
    private final Visit visit = new Visit();

    static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream(AXE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void assertAccessible(Browser page, String state) {
        assertThat(page.runUntilDone(CHECK))
                .as(state)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dark, 1680, 1050", "light, 1680, 1050", "dark, 390, 844", "light, 390, 844"})
    void pageHasNoBarriers(String theme, int width, int height) throws IOException {
        Browser page = visit.browser();
        page.screen().prefer("prefers-color-scheme", theme, "prefers-reduced-motion", "reduce");
        page.screen().resize(width, height, 1, false);
        visit.open();
        page.run(axe());
        assertAccessible(page, "at rest");
        page.mouse().draw(SEVEN);
        page.awaitTrue("document.querySelector('#saliency').classList.contains('lit')");
        page.awaitTrue("document.querySelectorAll('#pipeline canvas').length > 3");
        assertAccessible(page, "with an answer");
        page.click("#wrong");
        page.awaitTrue("document.querySelector('#label-dialog').open");
        assertAccessible(page, "asking for a label");
    }

    @Test
    void offlinePageHasNoBarriers() throws IOException {
        Browser page = visit.open();
        page.awaitTrue("navigator.serviceWorker.controller");
        visit.serverGoesAway();
        page.visit(visit.site().address() + "/offline.html");
        page.run(axe());
        assertAccessible(page, "offline");
    }
}

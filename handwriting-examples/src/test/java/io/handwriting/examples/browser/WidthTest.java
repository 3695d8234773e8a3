package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    private static final String OUTSIDE = """
            [...document.querySelectorAll('button, select, input, canvas')]
              .filter((part) => part.checkVisibility() && !part.closest('.unseen, #pipeline, dialog'))
              .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
              .map((part) => part.id || part.outerHTML)""";

    @RegisterExtension
    private final Visit visit = new Visit();

    @ParameterizedTest
    @CsvSource({"360, 640", "390, 844", "768, 1024", "1280, 800", "2560, 1440"})
    void pageFitsTheWidth_andReads(int width, int height) {
        Browser page = visit.browser();
        page.screen().resize(width, height, 1, false);
        visit.open();
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        page.awaitTrue("document.querySelectorAll('#pipeline canvas').length > 3");
        assertThat(page.number("document.documentElement.scrollWidth").intValue())
                .isLessThanOrEqualTo(width);
        assertThat(page.run("return " + OUTSIDE + ".join()"))
                .as("outside the window")
                .isEqualTo("");
    }
}

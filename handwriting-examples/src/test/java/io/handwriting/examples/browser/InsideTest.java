package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InsideTest {
    private static final String PAINTED = """
            [...document.querySelectorAll('%s')].every((canvas) => {
              const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
              return new Set(new Uint32Array(data.buffer)).size > 1;
            })""";

    @RegisterExtension
    private final Visit visit = new Visit();

    private Browser drawn() {
        Browser page = visit.open();
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        return page;
    }

    @Test
    void everyStepOfThePreparation_isAPicture() {
        Browser page = drawn();
        page.awaitWords("#pipeline", "Decided for 7");
        assertThat(page.text("#pipeline")).contains("Your strokes").contains("28×28");
        assertThat(page.count("#pipeline canvas")).isGreaterThanOrEqualTo(5);
        page.awaitTrue(PAINTED.formatted("#pipeline canvas"));
        page.click("#clear");
        page.awaitTrue("document.querySelectorAll('#pipeline canvas').length === 0");
    }

    @Test
    void strokesThatDecided_areLit_untilSwitchedOff() {
        Browser page = drawn();
        String lit = "document.querySelector('#saliency').classList.contains('lit')";
        page.awaitTrue(lit);
        page.awaitTrue(PAINTED.formatted("#saliency"));
        page.click("#saliency-switch");
        page.awaitTrue("!" + lit);
        assertThat(page.attribute("#saliency-switch", "aria-pressed")).isEqualTo("false");
        page.click("#saliency-switch");
        page.awaitTrue(lit);
    }

    @Test
    void networkAndActivations_showWhatTheLayersAnswered() {
        Browser page = drawn();
        Browser.awaitThat(
                () -> assertThat(page.attribute("#network", "aria-label")).startsWith("The network reads 7 through "));
        assertThat(page.count("#activations canvas")).isGreaterThanOrEqualTo(3);
        page.awaitTrue(PAINTED.formatted("#network"));
        assertThat(page.attribute("#bars", "aria-label")).startsWith("Likeliest: 7 ");
    }
}

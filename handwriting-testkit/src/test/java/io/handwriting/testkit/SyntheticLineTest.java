package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Ink;
import io.handwriting.InkBox;
import org.junit.jupiter.api.Test;

class SyntheticLineTest {
    private static double width(Ink ink) {
        return InkBox.of(ink).width();
    }

    @Test
    void characters_areAsFarApartAsAskedFor() {
        double digits = width(SyntheticInk.of("4")) + width(SyntheticInk.of("2"));

        assertThat(width(SyntheticLine.of("42", 15))).isCloseTo(digits + 15, within(1e-3));
        assertThat(width(SyntheticLine.of("42", -5))).isCloseTo(digits - 5, within(1e-3));
    }

    @Test
    void lettersThatAreNoLabels_areDrawnAsCapitals() {
        assertThat(SyntheticLine.of("c")).isEqualTo(SyntheticLine.of("C"));
    }

    @Test
    void marks_areDrawn() {
        assertThat(SyntheticLine.of(".,-/:").strokes()).hasSize(6);
    }

    @Test
    void whatCannotBeDrawn_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticLine.of("4 2"));
    }
}

package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreprocessingTest {

    @Test
    void alignment_isReplacedAlone() {
        Preprocessing emnist = Preprocessing.EMNIST;
        assertThat(emnist.with(Alignment.CENTRE_OF_MASS))
                .isEqualTo(new Preprocessing(
                        Alignment.CENTRE_OF_MASS, emnist.extent(), emnist.strokeWidth(), emnist.softening()));
    }

    @ParameterizedTest
    @CsvSource({
        "7.9, 3, 0.3, 'extent of the preprocessing is from 8.0 to 28.0, not 7.9'",
        "28.1, 3, 0.3, 'extent of the preprocessing is from 8.0 to 28.0, not 28.1'",
        "24, 0.9, 0.3, 'stroke width of the preprocessing is from 1.0 to 8.0, not 0.9'",
        "24, NaN, 0.3, 'stroke width of the preprocessing is from 1.0 to 8.0, not NaN'",
        "24, 3, -0.1, 'softening of the preprocessing is from 0.0 to 1.0, not -0.1'",
        "24, 3, 1.1, 'softening of the preprocessing is from 0.0 to 1.0, not 1.1'",
    })
    void settingOutsideItsRange_isRefusedWithTheRange(
            double extent, double strokeWidth, double softening, String message) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> new Preprocessing(Alignment.BOUNDING_BOX, extent, strokeWidth, softening))
                .withMessage("The " + message + ".");
    }

    @Test
    void endsOfTheRanges_areAllowed() {
        assertThat(new Preprocessing(Alignment.BOUNDING_BOX, 8, 1, 0)).isNotNull();
        assertThat(new Preprocessing(Alignment.BOUNDING_BOX, 28, 8, 1)).isNotNull();
    }
}

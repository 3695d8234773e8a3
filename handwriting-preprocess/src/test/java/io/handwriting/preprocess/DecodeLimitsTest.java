package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.HandwritingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeLimitsTest {

    @Test
    void defaults_readPhotographsOfTelephones() {
        assertThat(DecodeLimits.DEFAULTS.maxPixels()).isGreaterThan(4032 * 3024);
    }

    @Test
    void withers_changeOneLimitEach() {
        assertThat(new DecodeLimits(1, 2, 3).maxBytes(10)).isEqualTo(new DecodeLimits(10, 2, 3));
        assertThat(new DecodeLimits(1, 2, 3).maxPixels(20)).isEqualTo(new DecodeLimits(1, 20, 3));
        assertThat(new DecodeLimits(1, 2, 3).maxFrames(30)).isEqualTo(new DecodeLimits(1, 2, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, (1 << 28) + 1})
    void limitOutsideItsRange_isRefused(int limit) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> DecodeLimits.DEFAULTS.maxBytes(limit))
                .withMessage("The most bytes of an image is from 1 to 268435456, not " + limit + ".");
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> DecodeLimits.DEFAULTS.maxPixels(limit))
                .withMessageContaining("pixels");
    }

    @Test
    void noFrames_areRefused() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> DecodeLimits.DEFAULTS.maxFrames(0))
                .withMessageContaining("frames");
    }
}

package io.handwriting.preprocess.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisWeightsTest {
    private final AxisWeights weights = new AxisWeights();
    private final Line line = new Line();

    @ParameterizedTest
    @CsvSource({"100, 0.27, 3.4, 1", "100, 0.27, 3.4, 2", "40, 1, 2.5, 1", "12, 3.7, 1.2, 1", "5, 11, 0, 1"})
    void evenInk_staysEven(int sources, double scale, double offset, double spot) {
        int targets = (int) Math.ceil(sources * scale + offset) + 4;
        line.start(targets);
        weights.set(sources, scale, offset, targets, spot);
        for (int i = 0; i < sources; i++) {
            weights.spread(i, 1, line);
        }
        float[] target = drawn(targets);
        double reach = Math.max(spot, scale);
        for (int i = 0; i < targets; i++) {
            boolean inside = i + 0.5 - reach / 2 > offset && i + 0.5 + reach / 2 < offset + sources * scale;
            assertThat(target[i]).isBetween(0f, 1.0001f);
            assertThat(!inside || Math.abs(target[i] - 1) < 1e-4)
                    .as("pixel " + i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"0.27, 1", "0.9, 1", "0.1, 2", "2.5, 1"})
    void ink_isNeitherLostNorMade(double scale, double spot) {
        line.start(60);
        weights.set(20, scale, 4, 60, spot);
        weights.spread(7, 1, line);
        double sum = 0;
        for (float value : drawn(60)) {
            sum += value;
        }
        assertThat(sum).isCloseTo(scale, within(scale > 1 ? 0.1 : 1e-5));
    }

    @ParameterizedTest
    @CsvSource({"0.27, 1", "0.9, 1", "0.1, 2", "2.5, 1"})
    void stretch_isTheSumOfItsPixels(double scale, double spot) {
        weights.set(20, scale, 4.3, 60, spot);
        line.start(60);
        weights.spread(3, 17, 0.7f, line);
        float[] together = drawn(60);
        line.start(60);
        for (int i = 3; i < 17; i++) {
            weights.spread(i, 0.7f, line);
        }
        assertThat(together).containsExactly(drawn(60), within(1e-5f));
    }

    @ParameterizedTest
    @CsvSource({"0.5, -8, 7", "1, 55, 0", "3, -20, 10"})
    void whatFallsOutside_isDropped(double scale, double offset, int drawn) {
        weights.set(30, scale, offset, 10, 1);
        line.start(10);
        for (int i = 0; i < 30; i++) {
            weights.spread(i, 1, line);
        }
        double sum = 0;
        for (float value : drawn(10)) {
            sum += value;
        }
        assertThat(sum).isCloseTo(drawn, within(0.01));
    }

    private float[] drawn(int width) {
        float[] image = new float[width];
        line.addTo(image, 0, 1);
        return image;
    }
}

package io.handwriting.preprocess.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scaling a source of equal rows and columns; what holds across holds down. */
class StepImageTest {
    private static final int SIDE = 60;

    private final StepImage image = new StepImage();
    private final float[] target = new float[SIDE * SIDE];

    private void scale(int sources, double scale, double offset, double spot) {
        image.setColumns(sources, scale, offset, SIDE, spot);
        image.setRows(sources, scale, offset, SIDE, spot);
        image.start();
    }

    /** Draws a rectangle of the source. */
    private void draw(int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            image.row(y);
            image.step(left, 1);
            image.step(right, -1);
        }
    }

    private double sum() {
        double sum = 0;
        for (float value : target) {
            sum += value;
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"150, 0.27, 3.4, 1", "150, 0.27, 3.4, 2", "40, 1, 2.5, 1", "12, 3.7, 1.2, 3.7", "4, 11, 2, 11"})
    void evenInk_staysEven(int sources, double scale, double offset, double spot) {
        scale(sources, scale, offset, spot);
        draw(0, 0, sources, sources);
        image.finish(target, 1);
        int row = (int) (offset + sources * scale / 2);
        for (int i = 0; i < SIDE; i++) {
            boolean inside = i + 0.5 - spot / 2 > offset && i + 0.5 + spot / 2 < offset + sources * scale;
            boolean outside = i + 0.5 + spot / 2 < offset || i + 0.5 - spot / 2 > offset + sources * scale;
            float middle = target[row * SIDE + i];
            assertThat(middle).as("pixel " + i).isBetween(inside ? 0.999f : 0f, outside ? 0f : 1f);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.27, 1", "0.9, 1", "0.1, 2", "2.5, 2.5"})
    void ink_isNeitherLostNorMade(double scale, double spot) {
        scale(20, scale, 4.3, spot);
        draw(7, 5, 11, 12);
        image.finish(target, 1);
        assertThat(sum()).isCloseTo(4 * 7 * scale * scale, within(0.02 * 4 * 7 * scale * scale));
    }

    @Test
    void growingEdge_isAStraightLineBetweenPixels() {
        scale(10, 4, 10, 4);
        draw(2, 0, 10, 10);
        image.finish(target, 1);
        assertThat(target[30 * SIDE + 17]).isCloseTo(0.375f, within(1e-4f));
        assertThat(target[30 * SIDE + 18]).isCloseTo(0.625f, within(1e-4f));
    }

    @Test
    void gain_darkensUpToFullInk() {
        scale(100, 0.2, 10, 2);
        draw(50, 0, 52, 100);
        image.finish(target, 5);
        assertThat(target[20 * SIDE + 20]).isCloseTo(1, within(1e-4f));
        assertThat(target[20 * SIDE + 23]).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.5, -8, 7", "1, 55, 5", "3, -20, 60"})
    void whatFallsOutside_isDropped(double scale, double offset, int side) {
        scale(30, scale, offset, Math.max(1, scale));
        draw(0, 0, 30, 30);
        image.finish(target, 1);
        assertThat(sum()).isCloseTo(side * side, within(1e-2));
    }

    @Test
    void imageBefore_leavesNothing() {
        scale(100, 0.5, 3, 1);
        draw(0, 0, 100, 100);
        scale(100, 0.5, 3, 1);
        image.finish(target, 1);
        assertThat(sum()).isZero();
    }
}

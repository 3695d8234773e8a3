package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import java.util.DoubleSummaryStatistics;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** What each kind does to shapes that can be measured. */
class GeometryTest {
    private static final int SEEDS = 1500;
    private static final Glyph BAR = Shapes.bar(4, 16);
    private static final Glyph SQUARE = Shapes.bar(10, 10);

    private static double[] measure(Augmentation augmentation, Glyph glyph, ToDoubleFunction<Glyph> measure) {
        return IntStream.range(0, SEEDS)
                .mapToDouble(seed -> measure.applyAsDouble(augmentation.apply(glyph, seed)))
                .toArray();
    }

    private static ListAssert<Double> assertThatEach(double[] measured) {
        return assertThat(DoubleStream.of(measured));
    }

    /** A uniform distribution shows in its ends, its mean and its deviation. */
    private static void requireUniform(double[] measured, double low, double high, double slack) {
        DoubleSummaryStatistics summary = DoubleStream.of(measured).summaryStatistics();
        double width = high - low;
        assertThat(summary.getMin()).isCloseTo(low, within(0.01 * width + slack));
        assertThat(summary.getMax()).isCloseTo(high, within(0.01 * width + slack));
        assertThat(summary.getAverage()).isCloseTo((low + high) / 2, within(0.02 * width + slack));
        assertThat(deviation(measured)).isCloseTo(width / Math.sqrt(12), within(0.02 * width + slack));
    }

    private static double deviation(double[] measured) {
        double mean = DoubleStream.of(measured).average().orElseThrow();
        return Math.sqrt(DoubleStream.of(measured)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    @Test
    void rotation_turnsEitherWayByUpToItsDegrees() {
        Augmentation rotation = Augmentation.NONE.with(AugmentationKind.ROTATION, 20);
        requireUniform(measure(rotation, BAR, Shapes::turn), -20, 20, 0.2);
        assertThatEach(measure(rotation, BAR, Shapes::centreX)).allMatch(x -> Math.abs(x - 13.5) < 0.05);
    }

    @Test
    void shift_movesAlongBothAxesByUpToItsPixels() {
        Augmentation shift = Augmentation.NONE.with(AugmentationKind.SHIFT, 3);
        double[] right = measure(shift, SQUARE, Shapes::centreX);
        double[] down = measure(shift, SQUARE, Shapes::centreY);
        requireUniform(right, 10.5, 16.5, 0.05);
        requireUniform(down, 10.5, 16.5, 0.05);
        assertThat(IntStream.range(0, SEEDS)
                        .mapToDouble(i -> (right[i] - 13.5) * (down[i] - 13.5))
                        .average()
                        .orElseThrow())
                .isCloseTo(0, within(0.15));
    }

    @Test
    void scale_changesBothSidesAlike() {
        Augmentation scale = Augmentation.NONE.with(AugmentationKind.SCALE, 0.2);
        ToDoubleFunction<Glyph> size = glyph -> Math.sqrt(Shapes.spreadX(glyph) / Shapes.spreadX(SQUARE));
        requireUniform(measure(scale, SQUARE, size), 0.8, 1.2, 0.02);
        assertThatEach(measure(scale, SQUARE, glyph -> Shapes.spreadX(glyph) / Shapes.spreadY(glyph)))
                .allMatch(ratio -> Math.abs(ratio - 1) < 0.001);
    }

    @Test
    void aspect_changesTheRatioOfTheSidesAndKeepsTheArea() {
        Augmentation aspect = Augmentation.NONE.with(AugmentationKind.ASPECT, 0.25);
        DoubleSummaryStatistics ratios = DoubleStream.of(
                        measure(aspect, SQUARE, glyph -> Math.sqrt(Shapes.spreadX(glyph) / Shapes.spreadY(glyph))))
                .summaryStatistics();
        assertThat(ratios.getMin()).isCloseTo(0.8, within(0.02));
        assertThat(ratios.getMax()).isCloseTo(1.25, within(0.02));
        assertThatEach(measure(aspect, SQUARE, Glyph::ink)).allMatch(ink -> Math.abs(ink - 100) < 3);
    }

    @Test
    void slant_leansToEitherSide() {
        Augmentation slant = Augmentation.NONE.with(AugmentationKind.SLANT, 0.3);
        requireUniform(measure(slant, BAR, Shapes::slant), -0.3, 0.3, 0.01);
    }

    @Test
    void perspective_pullsCornersInwards() {
        Augmentation perspective = AugmentationKind.PERSPECTIVE.alone(0.6);
        DoubleSummaryStatistics ink =
                DoubleStream.of(measure(perspective, SQUARE, Glyph::ink)).summaryStatistics();
        assertThat(ink.getMax()).isLessThan(110);
        assertThat(ink.getAverage()).isBetween(60.0, 85.0);
    }

    @Test
    void elastic_bendsWithoutTurningMovingOrScalingOnAverage() {
        Augmentation elastic = AugmentationKind.ELASTIC.alone(0.4);
        assertThat(DoubleStream.of(measure(elastic, BAR, Shapes::turn))
                        .average()
                        .orElseThrow())
                .isCloseTo(0, within(0.5));
        assertThat(DoubleStream.of(measure(elastic, SQUARE, Shapes::centreX))
                        .average()
                        .orElseThrow())
                .isCloseTo(13.5, within(0.05));
        assertThat(deviation(measure(elastic, SQUARE, Shapes::centreX))).isBetween(0.1, 1.0);
    }

    @Test
    void width_changesInkEitherWay() {
        double perimeter = 40;
        Augmentation width = Augmentation.NONE.with(AugmentationKind.WIDTH, 0.5);
        DoubleSummaryStatistics ink =
                DoubleStream.of(measure(width, SQUARE, Glyph::ink)).summaryStatistics();
        assertThat(ink.getMin()).isCloseTo(100 - 0.5 * (perimeter - 4), within(0.5));
        assertThat(ink.getMax()).isCloseTo(100 + 0.5 * perimeter, within(0.5));
        assertThat(ink.getAverage()).isCloseTo(100, within(1.5));
    }

    @Test
    void blur_keepsTheInkAndSoftensEdges() {
        Augmentation blur = Augmentation.NONE.with(AugmentationKind.BLUR, 0.7, 1);
        assertThatEach(measure(blur, SQUARE, Glyph::ink)).allMatch(ink -> Math.abs(ink - 100) < 0.01);
        double[] variance = measure(blur, SQUARE, glyph -> Shapes.spreadX(glyph) - Shapes.spreadX(SQUARE));
        DoubleSummaryStatistics added = DoubleStream.of(variance).summaryStatistics();
        assertThat(added.getMin()).isBetween(-1e-4, 0.01);
        assertThat(added.getMax()).isCloseTo(0.49, within(0.03));
    }

    @Test
    void contrast_changesGreysAndLeavesPaperAndInk() {
        float[] values = SQUARE.toArray();
        values[0] = 0.5f;
        Glyph grey = Glyph.of(values);
        Augmentation contrast = Augmentation.NONE.with(AugmentationKind.CONTRAST, 1);
        DoubleSummaryStatistics level = DoubleStream.of(measure(contrast, grey, glyph -> glyph.at(0, 0)))
                .summaryStatistics();
        assertThat(level.getMin()).isCloseTo(1 / 3.0, within(0.01));
        assertThat(level.getMax()).isCloseTo(2 / 3.0, within(0.01));
        assertThatEach(measure(contrast, grey, glyph -> glyph.ink() - glyph.at(0, 0)))
                .allMatch(ink -> Math.abs(ink - 100) < 0.001);
    }
}

package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.preprocess.Variant;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomographyTest {
    private final Homography homography = new Homography();
    private final float[] xs = new float[Bordered.LENGTH];
    private final float[] ys = new float[Bordered.LENGTH];

    @BeforeEach
    void start() {
        homography.reset();
    }

    private void requireOrigin(int x, int y, double fromX, double fromY) {
        homography.locate(xs, ys);
        assertThat(xs[Bordered.index(x, y)]).isCloseTo((float) fromX, within(1e-4f));
        assertThat(ys[Bordered.index(x, y)]).isCloseTo((float) fromY, within(1e-4f));
    }

    @Test
    void withoutAnyStep_everyPixelStaysExactly() {
        assertThat(homography.isIdentity()).isTrue();
        homography.locate(xs, ys);
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                assertThat(xs[Bordered.index(x, y)]).isEqualTo(x);
                assertThat(ys[Bordered.index(x, y)]).isEqualTo(y);
            }
        }
    }

    @Test
    void quarterTurn_bringsTheTopToTheRight() {
        homography.rotate(90);
        assertThat(homography.isIdentity()).isFalse();
        requireOrigin(27, 13, 13, 0);
    }

    @Test
    void shift_bringsWhatIsLeftAndAbove() {
        homography.shift(3, -2);
        requireOrigin(10, 10, 7, 12);
    }

    @Test
    void scale_spreadsFromTheMiddle() {
        homography.scale(2, 0.5);
        requireOrigin(15, 15, 13.5 + 1.5 / 2, 13.5 + 1.5 / 0.5);
    }

    @Test
    void slant_leansTheTopToTheRight() {
        homography.slant(0.2);
        requireOrigin(13, 3, 13 - 0.2 * 10.5, 3);
    }

    @Test
    void corners_comeToLieWhereTheyArePulled() {
        requireSource(13.5 - 14 + 1, 13.5 - 14 + 2, -0.5, -0.5);
        requireSource(27.5 - 3, -0.5, 27.5, -0.5);
        requireSource(27.5, 27.5 - 4, 27.5, 27.5);
        requireSource(-0.5 + 2, 27.5 - 1, -0.5, 27.5);
    }

    /** Moves a place between pixels onto a pixel to read where it comes from. */
    private void requireSource(double x, double y, double fromX, double fromY) {
        homography.reset();
        homography.pull(new double[] {1, 2, 3, 0, 0, 4, 2, 1});
        homography.shift(13 - x, 13 - y);
        homography.locate(xs, ys);
        assertThat(xs[Bordered.index(13, 13)]).isCloseTo((float) fromX, within(1e-3f));
        assertThat(ys[Bordered.index(13, 13)]).isCloseTo((float) fromY, within(1e-3f));
    }

    @Test
    void stepsTogether_areTheStepsOneAfterTheOther() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            homography.reset();
            double across = 0.7 + random.nextDouble();
            double along = 0.7 + random.nextDouble();
            double slant = random.nextDouble() - 0.5;
            double degrees = 90 * random.nextDouble() - 45;
            double right = 10 * random.nextDouble() - 5;
            double down = 10 * random.nextDouble() - 5;
            homography.scale(across, along);
            homography.slant(slant);
            homography.rotate(degrees);
            homography.shift(right, down);
            double x = (28 * random.nextDouble() - 14) * across;
            double y = (28 * random.nextDouble() - 14) * along;
            double fromX = x / across;
            double fromY = y / along;
            x -= slant * y;
            double angle = Math.toRadians(degrees);
            double turnedX = x * Math.cos(angle) - y * Math.sin(angle) + right;
            double turnedY = x * Math.sin(angle) + y * Math.cos(angle) + down;
            requireLinearOrigin(turnedX, turnedY, fromX, fromY);
        }
    }

    /** As the places are linear in the pixel, three pixels tell them everywhere. */
    private void requireLinearOrigin(double x, double y, double fromX, double fromY) {
        homography.locate(xs, ys);
        assertThat(linear(xs, x + 13.5, y + 13.5)).isCloseTo(fromX + 13.5, within(1e-3));
        assertThat(linear(ys, x + 13.5, y + 13.5)).isCloseTo(fromY + 13.5, within(1e-3));
    }

    private static double linear(float[] places, double x, double y) {
        double origin = places[Bordered.index(0, 0)];
        double across = (places[Bordered.index(27, 0)] - origin) / 27;
        double along = (places[Bordered.index(0, 27)] - origin) / 27;
        return origin + across * x + along * y;
    }

    @Test
    void turnAndShift_areThoseOfVariants() {
        Glyph glyph = SyntheticGlyphs.of("R");
        homography.rotate(12);
        homography.shift(1.5, -2);
        homography.locate(xs, ys);
        float[] target = new float[Bordered.LENGTH];
        new Resampling().sample(Shapes.plane(glyph), xs, ys, target);
        float[] variant = new Variant(12, 1.5, -2).of(glyph).toArray();
        float[] values = Shapes.values(target);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Math.abs(values[i] - variant[i]);
        }
        assertThat(sum / Glyph.PIXELS).isLessThan(0.015);
    }
}

package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Bitmap;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private static final Ink FLAT = Ink.of(new float[] {5, 5, 25, 5});
    private static final Ink DOT = Ink.of(new float[] {5, 5});

    private static double inkOf(Bitmap bitmap, int paper, int ink) {
        return IntStream.range(0, bitmap.width() * bitmap.height())
                .mapToDouble(i ->
                        (double) (bitmap.grey(i % bitmap.width(), i / bitmap.width()) - paper) / (ink - paper))
                .sum();
    }

    @Test
    void line_isAsLongAndWideAsSaid() {
        Bitmap drawn = new Canvas(200, 10, 120, 0.5, 0.5, 255, 0).draw(FLAT);
        assertThat(inkOf(drawn, 255, 0)).isEqualTo(120 * 10 + Math.PI * 25, within(2.0));
        assertThat(drawn.grey(100, 100)).isZero();
        assertThat(drawn.grey(100, 94)).isEqualTo(255);
        assertThat(drawn.grey(100, 105)).isEqualTo(255);
        assertThat(drawn.grey(34, 100)).isEqualTo(255);
        assertThat(drawn.grey(37, 100)).isZero();
    }

    @Test
    void slantedLine_isAsWideAsAFlatOne() {
        Ink slanted = Ink.of(new float[] {0, 0, 20, 13});
        Bitmap drawn = new Canvas(200, 7, 120, 0.5, 0.5, 255, 0).draw(slanted);
        double length = 120 * Math.hypot(20, 13) / 20;
        assertThat(inkOf(drawn, 255, 0)).isEqualTo(length * 7 + Math.PI * 3.5 * 3.5, within(2.0));
    }

    @Test
    void dot_isADisc() {
        Bitmap drawn = new Canvas(60, 12, 30, 0.5, 0.5, 0, 255).draw(DOT);
        assertThat(inkOf(drawn, 0, 255)).isEqualTo(Math.PI * 36, within(1.0));
        assertThat(drawn.grey(30, 30)).isEqualTo(255);
    }

    @Test
    void laidInk_isWhereItIsDrawn() {
        Canvas canvas = new Canvas(200, 10, 120, 0.25, 0.75, 255, 0);
        Ink laid = canvas.lay(Ink.of(new float[] {5, 5, 25, 5, 25, 15}));
        Stroke stroke = laid.strokes().get(0);
        Bitmap drawn = canvas.draw(laid);
        assertThat(stroke.x(1) - stroke.x(0)).isEqualTo(120, within(1e-3f));
        assertThat(stroke.y(2) - stroke.y(1)).isEqualTo(60, within(1e-3f));
        for (int i = 0; i < stroke.size(); i++) {
            assertThat(drawn.grey((int) stroke.x(i), (int) stroke.y(i))).isZero();
        }
        assertThat(canvas.lay(laid)).isEqualTo(laid);
        assertThat(canvas.lay(new Ink(List.of())).points()).isZero();
    }

    @Test
    void place_reachesFromRimToRim() {
        Canvas canvas = new Canvas(100, 10, 40, 0, 0, 255, 0);
        Bitmap first = canvas.draw(FLAT);
        assertThat(first.grey(3, 7)).isLessThan(255);
        assertThat(first.grey(1, 7)).isEqualTo(255);
        Bitmap last = canvas.place(1, 1).draw(FLAT);
        assertThat(last.grey(96, 92)).isLessThan(255);
        assertThat(last.grey(98, 92)).isEqualTo(255);
    }

    @Test
    void scaling_keepsTheProportion() {
        Canvas quarter = Canvas.PLAIN.scale(0.25);
        assertThat(quarter.size() / quarter.brush()).isEqualTo(Canvas.PLAIN.size() / Canvas.PLAIN.brush());
        assertThat(quarter.side()).isEqualTo(Canvas.PLAIN.side());
    }

    @Test
    void inversion_swapsInkAndPaper() {
        Bitmap plain = Canvas.PLAIN.draw(FLAT);
        Bitmap inverted = Canvas.PLAIN.invert().draw(FLAT);
        assertThat(plain.grey(0, 0)).isEqualTo(255);
        assertThat(inverted.grey(0, 0)).isZero();
        assertThat(inverted.grey(200, 200)).isEqualTo(255);
    }

    @Test
    void noInk_isPaper() {
        assertThat(Canvas.PLAIN.draw(Ink.of()).toBytes()).containsOnly(255);
    }

    @Test
    void randomCanvases_areOfAllKinds() {
        SplittableRandom random = new SplittableRandom(1);
        int lightPapers = 0;
        double thinnest = 100;
        double widest = 0;
        for (int i = 0; i < 2000; i++) {
            Canvas canvas = Canvas.random(random, 2.5);
            assertThat(canvas.side()).isBetween(100, 1000);
            assertThat(canvas.brush()).isBetween(3.0, 40.0);
            assertThat(canvas.size()).isGreaterThanOrEqualTo(2.5 * canvas.brush());
            assertThat(Math.abs(canvas.paper() - canvas.ink())).isGreaterThan(170);
            lightPapers += canvas.paper() > canvas.ink() ? 1 : 0;
            thinnest = Math.min(thinnest, canvas.brush());
            widest = Math.max(widest, canvas.brush());
        }
        assertThat(lightPapers).isBetween(900, 1100);
        assertThat(thinnest).isLessThan(3.1);
        assertThat(widest).isGreaterThan(39);
    }

    @Test
    void randomCanvases_haveRoomForWhatIsLong() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2000; i++) {
            Canvas canvas = Canvas.random(random, 15);
            assertThat(canvas.size()).isGreaterThanOrEqualTo(15 * canvas.brush());
        }
    }

    @Test
    void equalSeeds_giveEqualCanvases() {
        assertThat(Canvas.random(new Random(3), 4)).isEqualTo(Canvas.random(new Random(3), 4));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> new Canvas(100, 40, 80, 0, 0, 255, 0))
                .withMessage("The drawing of such a canvas is from 0.0 to 56.0, not 80.0.");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> new Canvas(100, 10, 50, 1.5, 0, 255, 0))
                .withMessageContaining("place across");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Canvas.random(new Random(1), Double.NaN))
                .withMessageContaining("proportion");
    }
}

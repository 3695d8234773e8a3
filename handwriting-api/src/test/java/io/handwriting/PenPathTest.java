package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PenPathTest {
    private static final Ink SEVEN = Ink.of(new float[] {0, 0, 40, 0, 40, 10, 10, 90});
    private static final Ink PLUS = Ink.of(new float[] {0, 50, 100, 50}, new float[] {50, 0, 50, 100});

    private static float[] trait(Ink ink, int trait) {
        float[] all = PenPath.of(ink).sheet().toArray();
        return Arrays.copyOfRange(all, trait * PenPath.POINTS, (trait + 1) * PenPath.POINTS);
    }

    @Test
    void points_lieAtEqualDistances() {
        float[] x = trait(Ink.of(new float[] {0, 0, 1, 0, 2, 0, 100, 0}), 0);
        assertThat(x[0]).isZero();
        assertThat(x[PenPath.POINTS - 1]).isEqualTo(1);
        for (int i = 1; i < x.length; i++) {
            assertThat(x[i] - x[i - 1]).isCloseTo(1f / (PenPath.POINTS - 1), within(1e-3f));
        }
    }

    @Test
    void longerSide_fillsTheSheet_andTheShorterLiesInItsMiddle() {
        float[] x = trait(SEVEN, 0);
        float[] y = trait(SEVEN, 1);
        assertThat(y[0]).isZero();
        assertThat(y[PenPath.POINTS - 1]).isEqualTo(1);
        assertThat(x[0]).isCloseTo(0.5f - 20f / 90, within(1e-3f));
    }

    @Test
    void sheet_tellsThePathAgain() {
        assertThat(PenPath.ofSheet(PenPath.of(PLUS).sheet())).isEqualTo(PenPath.of(PLUS));
    }

    @Test
    void ink_isWhereThePenIsDown() {
        Ink ink = PenPath.of(PLUS).ink();
        assertThat(ink.strokes()).hasSize(2);
        assertThat(InkBox.of(ink).left()).isEqualTo(-1000);
        assertThat(InkBox.of(ink).bottom()).isEqualTo(1000);
        assertThat(ink.strokes().get(0).toArray()).containsSubsequence(-1000, 0);
        assertThat(PenPath.of(SEVEN).ink().strokes()).hasSize(1);
        assertThat(PenPath.of(SEVEN).ink().points()).isEqualTo(PenPath.POINTS);
    }

    @Test
    void placeAndSize_makeNoDifference() {
        Ink elsewhere = Ink.of(new float[] {700, -300, 780, -300, 780, -280, 720, -120});
        assertThat(PenPath.of(elsewhere)).isEqualTo(PenPath.of(SEVEN)).hasSameHashCodeAs(PenPath.of(SEVEN));
    }

    @Test
    void orderAndDirection_make() {
        Ink otherOrder = new Ink(List.of(PLUS.strokes().get(1), PLUS.strokes().get(0)));
        Ink otherDirection = Ink.of(new float[] {100, 50, 0, 50}, new float[] {50, 0, 50, 100});
        assertThat(PenPath.of(PLUS)).isNotEqualTo(PenPath.of(otherOrder)).isNotEqualTo(PenPath.of(otherDirection));
    }

    @Test
    void wayBetweenStrokes_isLifted() {
        float[] lifted = trait(PLUS, 4);
        double between = Math.hypot(50, 50);
        int expected = (int) Math.round(PenPath.POINTS * between / (between + 200));
        int count = 0;
        for (float value : lifted) {
            count += value == 1 ? 1 : 0;
        }
        assertThat(count).isCloseTo(expected, within(1));
        assertThat(lifted[0]).isZero();
        assertThat(lifted[PenPath.POINTS - 1]).isZero();
        assertThat(trait(SEVEN, 4)).containsOnly(0);
    }

    @Test
    void straightWay_hasOneDirectionAndNoTurn() {
        Ink down = Ink.of(new float[] {5, 0, 5, 60});
        assertThat(trait(down, 2)[50]).isEqualTo(0.5f);
        assertThat(trait(down, 3)[50]).isCloseTo(1, within(0.03f));
        assertThat(trait(down, 5)[50]).isCloseTo(1, within(0.06f));
        assertThat(trait(down, 6)[50]).isEqualTo(0.5f);
    }

    @Test
    void rightAngle_isSeenWhereItIs() {
        Ink corner = Ink.of(new float[] {0, 0, 50, 0, 50, 50});
        int middle = PenPath.POINTS / 2;
        assertThat(trait(corner, 6)[middle]).isGreaterThan(0.9f);
        assertThat(trait(corner, 6)[middle - 20]).isEqualTo(0.5f);
    }

    @Test
    void dot_hasAPath() {
        assertThat(PenPath.of(Ink.of(new float[] {3, 3})).sheet().toArray())
                .contains(0.5f)
                .doesNotContain(Float.NaN);
        assertThat(PenPath.of(Ink.of(new float[0], new float[] {3, 3, 3, 3}, new float[0])))
                .isEqualTo(PenPath.of(Ink.of(new float[] {3, 3})));
    }

    @Test
    void hugeCoordinates_stayOnTheSheet() {
        float huge = Float.MAX_VALUE / 4;
        assertThat(trait(Ink.of(new float[] {-huge, 0, huge, 0}), 0)).doesNotContain(Float.NaN);
    }

    @Test
    void nothing_hasNoPath() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> PenPath.of(Ink.of(new float[0])))
                .withMessage("Ink without a point has no box.");
    }

    @Test
    void bytes_areReadAgain() {
        PenPath path = PenPath.of(PLUS);
        byte[] bytes = path.toBytes();
        assertThat(bytes).hasSize(PenPath.BYTES);
        assertThat(PenPath.of(bytes)).isEqualTo(path).hasToString("PenPath[112 points]");
        assertThat(PenPath.of(bytes).sheet()).isEqualTo(path.sheet());
    }

    @Test
    void otherBytes_areRefused() {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> PenPath.of(new byte[10]))
                .withMessage("A path has 560 bytes, but 10 were given.");
        byte[] far = new byte[PenPath.BYTES];
        far[0] = 0x7f;
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> PenPath.of(far))
                .withMessageStartingWith("A path goes from -1000 to 1000, and not to");
    }
}

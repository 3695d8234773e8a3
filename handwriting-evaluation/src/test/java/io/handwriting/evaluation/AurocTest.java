package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AurocTest {
    private static final float BLANK = Float.NEGATIVE_INFINITY;

    private static double value(float[] high, float[] low) {
        return Auroc.of(high, low).value();
    }

    @Test
    void area_isTheShareOfPairsInOrder_tiesCountedHalf() {
        assertThat(value(new float[] {3, 4, 5}, new float[] {1, 2, 3})).isEqualTo(8.5 / 9, within(1e-12));
        assertThat(value(new float[] {1, 3}, new float[] {2})).isEqualTo(0.5);
        assertThat(value(new float[] {7, 7}, new float[] {7, 7, 7})).isEqualTo(0.5);
        assertThat(value(new float[] {0f}, new float[] {-0f})).isEqualTo(0.5);
        assertThat(value(new float[] {1, 2}, new float[] {3, 4})).isZero();
        assertThat(value(new float[] {3, 4}, new float[] {1, 2})).isOne();
    }

    @Test
    void blankDrawings_areTheLeastFamiliar() {
        assertThat(value(new float[] {-1e30f, 0}, new float[] {BLANK})).isOne();
        assertThat(value(new float[] {BLANK}, new float[] {BLANK})).isEqualTo(0.5);
    }

    @Test
    void area_isThatOfAllPairs() {
        Random random = new Random(5);
        float[] high = new float[40];
        float[] low = new float[70];
        for (int i = 0; i < high.length; i++) {
            high[i] = 3 + random.nextInt(10);
        }
        for (int i = 0; i < low.length; i++) {
            low[i] = random.nextInt(10);
        }
        double wins = 0;
        for (float one : high) {
            for (float other : low) {
                wins += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        assertThat(value(high, low)).isEqualTo(wins / (40 * 70), within(1e-12));
        assertThat(value(low, high)).isEqualTo(1 - wins / (40 * 70), within(1e-12));
    }

    /** The placements are 1/2 and 1 for the one kind, 1 and 1/2 for the other: the variance is 1/8. */
    @Test
    void interval_isDeLongs() {
        Interval interval = Auroc.of(new float[] {2, 4}, new float[] {1, 3}).interval();
        assertThat(interval.low()).isEqualTo(0.0693, within(1e-4));
        assertThat(interval.high()).isEqualTo(0.9918, within(1e-4));
    }

    @Test
    void interval_ofAPerfectScore_isNoPoint() {
        Auroc few = Auroc.of(new float[] {3, 4}, new float[] {1, 2});
        assertThat(few.interval()).isEqualTo(new Share(2, 2).interval());
        assertThat(few.interval().high()).isEqualTo(1, within(1e-9));
        assertThat(Auroc.of(new float[100], new float[10]).interval()).isEqualTo(new Share(5, 10).interval());
    }

    @Test
    void interval_ofOneScoreAgainstMany_isAsWideAsThatOfOne() {
        float[] many = new float[1000];
        for (int i = 0; i < many.length; i++) {
            many[i] = i;
        }
        assertThat(Auroc.of(new float[] {700.5f}, many).interval()).isEqualTo(new Share(1, 1).interval());
    }

    @Test
    void interval_holdsTheTruth_mostOfTheTime() {
        double truth = 0.760250; // two normal distributions one standard deviation apart
        int held = 0;
        for (int trial = 0; trial < 400; trial++) {
            Random random = new Random(trial);
            float[] high = new float[60];
            float[] low = new float[40];
            for (int i = 0; i < high.length; i++) {
                high[i] = (float) (random.nextGaussian() + 1);
            }
            for (int i = 0; i < low.length; i++) {
                low[i] = (float) random.nextGaussian();
            }
            held += Auroc.of(high, low).interval().contains(truth) ? 1 : 0;
        }
        assertThat(held / 400.0).isBetween(0.92, 0.98);
    }

    @Test
    void scoresThatAreNone_areRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Auroc.of(new float[0], new float[1]))
                .withMessageContaining("one of each");
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Auroc.of(new float[1], new float[] {Float.NaN}))
                .withMessageContaining("not a number");
    }
}

package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Held;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import io.handwriting.testkit.SyntheticGlyphs;
import org.junit.jupiter.api.Test;

class ExaminerTest {
    private static final Backend PYTORCH = Backend.of(Backend.PYTORCH, "cpu");
    private static final Network NET = Architecture.LINEAR.network(10);

    /** More than are looked at at once, and no multiple of it. */
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.DIGITS, 30, 1);

    /** Sevens and ones are told by nothing but what is added to every glyph's scores. */
    private static float[] weights(String name, float seven, float one) {
        if (!name.equals("logits.bias")) {
            return new float[7840];
        }
        float[] bias = new float[10];
        bias[7] = seven;
        bias[1] = one;
        return bias;
    }

    private static Validation examined(TrainingData data, float seven, float one, Cancellation cancellation) {
        PYTORCH.enter(1);
        try (NDManager room = PYTORCH.newArrays()) {
            WeightArrays arrays = new WeightArrays(room, NET.weights(), name -> weights(name, seven, one));
            return new Examiner(PYTORCH, NET, data).examine(arrays, cancellation);
        }
    }

    @Test
    void figures_areThoseOfTheScores() {
        Validation validation = examined(DATA, 2, 1, new Cancellation());
        double sum = Math.exp(2) + Math.exp(1) + 8;
        assertThat(validation.accuracy()).isEqualTo(0.1);
        assertThat(validation.loss()).isCloseTo(Math.log(sum) - 0.3, within(1e-6));
    }

    @Test
    void hugeScores_haveALoss() {
        assertThat(examined(DATA, 1e30f, 0, new Cancellation()).loss()).isCloseTo(0.9e30, within(1e24));
    }

    @Test
    void scoresThatAreNoNumbers_areASentence() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> examined(DATA, Float.POSITIVE_INFINITY, 0, new Cancellation()))
                .withMessageContainingAll("The validation loss became NaN", "a lower learning-rate");
    }

    @Test
    void nothingToLookAt_hasNoFigures() {
        Validation none = examined(DATA.rows(), 2, 1, new Cancellation());
        assertThat(none).isEqualTo(Validation.NONE);
        assertThat(none.isBetterThan(none)).as("later is better").isTrue();
    }

    @Test
    void cancelledMeanwhile_stopsAndHoldsNothing() {
        Cancellation cancellation = new Cancellation();
        TrainingData watched = Watched.of(DATA, row -> {
            if (row == 100) {
                cancellation.cancel();
            }
            assertThat(row).as("the row looked at").isLessThan(200);
        });
        int before = Held.by(Backend.PYTORCH);
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(() -> examined(watched, 2, 1, cancellation));
        assertThat(Held.by(Backend.PYTORCH)).isEqualTo(before);
    }

    @Test
    void betterValidation_readsMoreOrIsSurer() {
        Validation good = new Validation(0.5, 0.9);
        assertThat(new Validation(0.9, 0.91).isBetterThan(good)).isTrue();
        assertThat(new Validation(0.4, 0.9).isBetterThan(good)).isTrue();
        assertThat(new Validation(0.5, 0.9).isBetterThan(good)).isFalse();
        assertThat(new Validation(0.1, 0.89).isBetterThan(good)).isFalse();
    }
}

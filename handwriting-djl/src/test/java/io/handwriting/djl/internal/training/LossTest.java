package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.internal.engine.Backend;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LossTest {
    private static final float[][] SCORES = {{1, 2, 0.5f}, {-1, 0, 3}};
    private static final float[][] TARGETS = {{0.1f, 0.8f, 0.1f}, {0, 0, 1}};
    private static final float[][] TEACHER = {{0, 3, 0}, {1, 1, 1}};

    private static final TrainingPlan PLAIN = TrainingPlan.defaults().with("foreign", 0);

    private static double loss(TrainingPlan plan, boolean taught) {
        return loss(plan, TARGETS, taught);
    }

    private static double loss(TrainingPlan plan, float[][] wanted, boolean taught) {
        Backend backend = Backend.of(Backend.PYTORCH, "cpu");
        try (NDManager room = backend.newArrays()) {
            Loss loss = new Loss(new Settings(plan, Map.of()));
            NDArray scores = room.create(SCORES);
            NDArray targets = room.create(wanted);
            NDArray number = taught ? loss.of(scores, targets, opinion(room, plan)) : loss.of(scores, targets);
            return number.getFloat();
        }
    }

    private static NDArray opinion(NDManager room, TrainingPlan plan) {
        double temperature = new Settings(plan, Map.of()).value(HyperParameters.TEACHING_TEMPERATURE);
        return room.create(TEACHER).div(temperature).softmax(1);
    }

    private static double[] softmax(float[] scores, double temperature) {
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(scores[i] / temperature);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static double expected(double focusing) {
        double sum = 0;
        for (int row = 0; row < SCORES.length; row++) {
            double[] shares = softmax(SCORES[row], 1);
            for (int i = 0; i < shares.length; i++) {
                sum -= TARGETS[row][i] * Math.pow(1 - shares[i], focusing) * Math.log(shares[i]);
            }
        }
        return sum / SCORES.length;
    }

    @Test
    void withoutFocusing_isCrossEntropy() {
        assertThat(loss(PLAIN, false)).isEqualTo(expected(0), within(1e-6));
    }

    @Test
    void focusing_weighsByDoubt() {
        assertThat(loss(PLAIN.with("focusing", 2), false)).isEqualTo(expected(2), within(1e-6));
    }

    @Test
    void teacher_isBlendedIn() {
        double distance = 0;
        for (int row = 0; row < SCORES.length; row++) {
            double[] taught = softmax(TEACHER[row], 3);
            double[] own = softmax(SCORES[row], 3);
            for (int i = 0; i < own.length; i++) {
                distance -= taught[i] * Math.log(own[i]);
            }
        }
        TrainingPlan plan = PLAIN.with("teaching", 0.3).with("teaching-temperature", 3);
        assertThat(loss(plan, true)).isEqualTo(0.7 * expected(0) + 0.3 * 9 * distance / SCORES.length, within(1e-5));
    }

    @Test
    void noCharacter_isOneMoreAnswerWithTheScoreZero() {
        float[][] targets = {{0, 0, 0, 1}, {0, 0, 1, 0}};
        double none = softmax(new float[] {1, 2, 0.5f, 0}, 1)[3];
        double third = softmax(new float[] {-1, 0, 3, 0}, 1)[2];
        double expected = -(Math.log(none) + Math.log(third)) / 2;
        assertThat(loss(TrainingPlan.defaults().with("foreign", 0.1), targets, false))
                .isEqualTo(expected, within(1e-6));
    }

    @Test
    void teacher_isNotAskedWhetherItIsACharacter() {
        float[][] targets = {{0, 0, 0, 1}, {0, 0, 0, 1}};
        TrainingPlan plan = TrainingPlan.defaults().with("foreign", 0.1).with("teaching", 0.9);
        assertThat(loss(plan, targets, true)).isEqualTo(loss(plan, targets, false), within(1e-6));
    }
}

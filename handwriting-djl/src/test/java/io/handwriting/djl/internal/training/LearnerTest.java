package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Held;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnerTest {
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.DIGITS, 2, 1);
    private static final Network NET = Architecture.LINEAR.network(10);
    private static final TrainingPlan PLAN = TrainingPlan.defaults()
            .with("augmentation", "none")
            .with("foreign", 0)
            .with("moving-average", 0);

    private static Learner learner(String engine, TrainingPlan plan, double lossFactor) {
        Backend backend = Backend.of(engine, "cpu");
        backend.enter(1);
        Settings settings = new Settings(plan, Map.of());
        RunState first = RunState.first(NET, FirstWeights.of(NET, 1), settings);
        RunState start = new RunState(
                first.position(),
                new LossScale(lossFactor, 0),
                first.weights(),
                first.average(),
                first.first(),
                first.second(),
                null);
        return Learner.of(backend, NET, settings, List.of(), start);
    }

    private static Batch batch(TrainingPlan plan) {
        Batch batch = new Batch(DATA.size(), 10, List.of());
        int[] rows = RowOrder.of(Lessons.of(DATA), new Settings(plan, Map.of())).of(1);
        new BatchMaker(Lessons.of(DATA), new Settings(plan, Map.of())).fill(batch, rows, 1, 0);
        return batch;
    }

    private static Batch broken(TrainingPlan plan) {
        Batch batch = batch(plan);
        batch.targets().asFloatBuffer().put(0, Float.NaN);
        return batch;
    }

    private static float[] kernel(Learner learner) {
        return learner.state(Position.START, null).weights().get("logits.weight");
    }

    /** A factor that is a power of two shifts exponents and rounds nothing, but for the constants of the optimiser. */
    @ParameterizedTest
    @CsvSource({"PyTorch, adamw", "PyTorch, sgd", "MXNet, adamw", "MXNet, sgd"})
    void lossFactor_changesNoStep(String engine, String optimizer) {
        TrainingPlan plan = PLAN.with("optimizer", optimizer).with("clipping", 0.5);
        try (Learner plain = learner(engine, plan, 1);
                Learner scaled = learner(engine, plan, 1024)) {
            for (int step = 0; step < 3; step++) {
                double loss = plain.learn(batch(plan), 0.01);
                assertThat(scaled.learn(batch(plan), 0.01)).isCloseTo(loss, within(1e-5));
            }
            assertThat(kernel(scaled)).containsExactly(kernel(plain), within(1e-5f));
        }
    }

    /** As in fp16, where it happens now and then: half the factor, and the next step is as good as any. */
    @ParameterizedTest
    @CsvSource({"PyTorch, adamw", "PyTorch, sgd", "MXNet, adamw", "MXNet, sgd"})
    void brokenBatch_isPassedOverWhileTheFactorCanFall(String engine, String optimizer) {
        TrainingPlan plan = PLAN.with("optimizer", optimizer);
        try (Learner learner = learner(engine, plan, 4)) {
            float[] first = kernel(learner);
            learner.learn(broken(plan), 0.01);
            assertThat(kernel(learner)).isEqualTo(first);
            assertThat(learner.state(Position.START, null).scale().factor()).isEqualTo(2);

            double before = learner.learn(batch(plan), 0.01);
            assertThat(learner.learn(batch(plan), 0.01)).isLessThan(before);
            assertThat(learner.state(Position.START, null).scale().factor()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"PyTorch, adamw", "PyTorch, sgd", "MXNet, adamw"})
    void brokenBatch_isASentenceWhereNothingIsScaled(String engine, String optimizer) {
        TrainingPlan plan = PLAN.with("optimizer", optimizer);
        try (Learner learner = learner(engine, plan, 1)) {
            float[] first = kernel(learner);
            assertThatExceptionOfType(TrainingException.class)
                    .isThrownBy(() -> learner.learn(broken(plan), 0.01))
                    .withMessageContainingAll("The loss became NaN at step 1", "a lower learning-rate");
            assertThat(kernel(learner)).isEqualTo(first);
        }
    }

    @Test
    void weightsThatLeftTheNumbers_areASentenceAndNeverKept() {
        try (Learner learner = learner(Backend.PYTORCH, PLAN, 1)) {
            learner.averaged().get("logits.bias").addi(Float.POSITIVE_INFINITY);
            assertThatExceptionOfType(TrainingException.class)
                    .isThrownBy(learner::averagedValues)
                    .withMessageContainingAll("The net left the numbers", "logits.bias", "A lower learning-rate");
            assertThatExceptionOfType(TrainingException.class)
                    .isThrownBy(() -> learner.state(Position.START, null))
                    .withMessageContaining("logits.bias");
        }
    }

    @ParameterizedTest
    @CsvSource({"PyTorch, adamw, 450", "PyTorch, sgd, 450", "MXNet, adamw, 50", "MXNet, sgd, 50"})
    void learning_leavesNothingBehind(String engine, String optimizer, int more) {
        TrainingPlan plan = PLAN.with("optimizer", optimizer).with("moving-average", 0.9);
        Backend.of(engine, "cpu");
        int before = Held.by(engine);
        try (Learner learner = learner(engine, plan, 2)) {
            learner.learn(broken(plan), 0.001);
            int first = afterSteps(50, learner, plan, engine);
            assertThat(afterSteps(more, learner, plan, engine)).isEqualTo(first);
        }
        assertThat(Held.by(engine)).isEqualTo(before);
    }

    private static int afterSteps(int steps, Learner learner, TrainingPlan plan, String engine) {
        Batch batch = batch(plan);
        for (int step = 0; step < steps; step++) {
            learner.learn(batch, 0.001);
        }
        learner.averagedValues();
        return Held.by(engine);
    }
}

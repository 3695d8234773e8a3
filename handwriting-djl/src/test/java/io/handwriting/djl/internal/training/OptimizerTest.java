package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.network.layer.Weight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps of the engines beside the formulas of the papers, in doubles. */
class OptimizerTest {
    private static final Weight KERNEL = new Weight("k", List.of(2), Weight.Role.KERNEL);
    private static final Weight BIAS = new Weight("b", List.of(2), Weight.Role.BIAS);
    private static final float[] START = {1, -2};
    private static final float[][] GRADIENTS = {{0.5f, -4}, {-0.25f, 2}, {1, 1}};
    private static final double RATE = 0.01;
    private static final double DECAY = 0.1;
    private static final double SCALE = 0.5;

    private static float[] stepped(String engine, String optimizer, Weight kind) {
        Backend backend = Backend.of(engine, "cpu");
        backend.enter(1);
        TrainingPlan plan = TrainingPlan.defaults().with("optimizer", optimizer).with("weight-decay", DECAY);
        Optimizer chosen = Optimizer.of(new Settings(plan, Map.of()));
        try (NDManager room = backend.newArrays()) {
            NDArray weight = room.create(START);
            NDArray first = room.create(new float[2]);
            NDArray second = room.create(new float[2]);
            for (int i = 0; i < GRADIENTS.length; i++) {
                NDArray gradient = room.create(GRADIENTS[i]);
                chosen.apply(new Optimizer.Step(weight, gradient, first, second, kind), i + 1, RATE, SCALE);
            }
            return weight.toFloatArray();
        }
    }

    private static double adamW(int place, double decay) {
        double weight = START[place];
        double first = 0;
        double second = 0;
        for (int i = 0; i < GRADIENTS.length; i++) {
            double gradient = GRADIENTS[i][place] * SCALE;
            first = 0.9 * first + 0.1 * gradient;
            second = 0.999 * second + 0.001 * gradient * gradient;
            double step = first / (1 - Math.pow(0.9, i + 1.0));
            double size = Math.sqrt(second / (1 - Math.pow(0.999, i + 1.0)));
            weight -= RATE * decay * weight + RATE * step / size;
        }
        return weight;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PyTorch", "MXNet"})
    void adamW_stepsAsInThePaper(String engine) {
        float[] kernel = stepped(engine, "adamw", KERNEL);
        float[] bias = stepped(engine, "adamw", BIAS);
        for (int place = 0; place < 2; place++) {
            assertThat((double) kernel[place]).isEqualTo(adamW(place, DECAY), within(2e-5));
            assertThat((double) bias[place]).isEqualTo(adamW(place, 0), within(2e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PyTorch", "MXNet"})
    void sgd_keepsItsMomentum(String engine) {
        float[] stepped = stepped(engine, "sgd", BIAS);
        for (int place = 0; place < 2; place++) {
            double weight = START[place];
            double velocity = 0;
            for (float[] gradient : GRADIENTS) {
                velocity = 0.9 * velocity + RATE * SCALE * gradient[place];
                weight -= velocity;
            }
            assertThat((double) stepped[place]).isEqualTo(weight, within(1e-5));
        }
    }
}

package io.handwriting.djl.internal.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.handwriting.djl.internal.engine.WeightArrays;
import io.handwriting.network.layer.Weight;
import io.handwriting.network.layer.Weight.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedAdamWTest {
    private static final List<Weight> WEIGHTS = List.of(
            new Weight("bias", List.of(2), Role.BIAS),
            new Weight("kernel", List.of(3), Role.KERNEL),
            new Weight("scale", List.of(1), Role.SCALE));
    private static final double NORM = Math.sqrt(0.01 + 4 + 1 + 9 + 0.0001 + 16);

    private NDManager room;
    private WeightArrays weights;
    private WeightArrays slopes;
    private WeightArrays first;
    private WeightArrays second;
    private ScriptedAdamW adam;

    @BeforeEach
    void open() {
        Bench.PYTORCH.enter(1);
        room = Bench.PYTORCH.newArrays();
        weights = new WeightArrays(room, WEIGHTS, ScriptedAdamWTest::start);
        WEIGHTS.forEach(weight -> weights.get(weight.name()).setRequiresGradient(true));
        slopes = new WeightArrays(room, WEIGHTS, ScriptedAdamWTest::slope);
        first = new WeightArrays(room, WEIGHTS, name -> new float[start(name).length]);
        second = new WeightArrays(room, WEIGHTS, name -> new float[start(name).length]);
        adam = ScriptedAdamW.of(Bench.PYTORCH, WEIGHTS);
    }

    @AfterEach
    void close() {
        adam.close();
        room.close();
    }

    private static float[] start(String name) {
        return switch (name) {
            case "bias" -> new float[] {1, -2};
            case "kernel" -> new float[] {3, -4, 5};
            default -> new float[] {0.5f};
        };
    }

    private static float[] slope(String name) {
        return switch (name) {
            case "bias" -> new float[] {0.1f, 2};
            case "kernel" -> new float[] {-1, 3, 0.01f};
            default -> new float[] {4};
        };
    }

    private double step(ScriptedAdamW.Step step, float factor) {
        Bench.PYTORCH.differentiate(() -> WEIGHTS.stream()
                .map(weight -> weights.get(weight.name()).mul(slopes.get(weight.name())))
                .map(NDArray::sum)
                .reduce(NDArray::add)
                .orElseThrow()
                .mul(factor));
        return adam.take(step, new ScriptedAdamW.Arrays(weights::get, first::get, second::get));
    }

    /** Three of them, as the article computes them, in doubles. */
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "100, 1, 1", "1.5, 0.2739, 1", "0, 1, 1024", "1.5, 0.2739, 1024"})
    void steps_areThoseOfTheArticle(double clipping, double gradientShare, float lossFactor) {
        for (int number = 1; number <= 3; number++) {
            double norm = step(new ScriptedAdamW.Step(number, 0.01, 0.1, clipping, lossFactor), lossFactor);
            assertThat(norm).isCloseTo(NORM, within(1e-5));
        }
        for (Weight weight : WEIGHTS) {
            String name = weight.name();
            double decay = weight.role() == Role.KERNEL ? 0.1 : 0;
            for (int i = 0; i < weight.size(); i++) {
                double expected = expected(start(name)[i], slope(name)[i] * gradientShare, decay);
                assertThat((double) weights.get(name).toFloatArray()[i])
                        .as(name)
                        .isCloseTo(expected, within(2e-6));
                assertThat((double) first.get(name).toFloatArray()[i])
                        .as(name)
                        .isCloseTo(slope(name)[i] * gradientShare * (1 - 0.9 * 0.9 * 0.9), within(1e-4));
            }
        }
    }

    private static double expected(double start, double gradient, double decay) {
        double weight = start;
        double first = 0;
        double second = 0;
        for (int number = 1; number <= 3; number++) {
            weight -= 0.01 * decay * weight;
            first = 0.9 * first + 0.1 * gradient;
            second = 0.999 * second + 0.001 * gradient * gradient;
            double mean = first / (1 - Math.pow(0.9, number));
            double variance = second / (1 - Math.pow(0.999, number));
            weight -= 0.01 * mean / (Math.sqrt(variance) + 1e-8);
        }
        return weight;
    }

    @Test
    void gradients_areZeroAfterAStep() {
        step(new ScriptedAdamW.Step(1, 0.01, 0, 0, 1), 1);
        try (NDArray gradient = weights.get("kernel").getGradient()) {
            assertThat(gradient.toFloatArray()).containsOnly(0);
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
    void brokenGradients_changeNothing(float factor) {
        double norm = step(new ScriptedAdamW.Step(1, 0.01, 0.1, 5, 1), factor);
        assertThat(Double.isFinite(norm)).isFalse();
        for (Weight weight : WEIGHTS) {
            String name = weight.name();
            assertThat(weights.get(name).toFloatArray()).isEqualTo(start(name));
            assertThat(first.get(name).toFloatArray()).containsOnly(0);
            assertThat(second.get(name).toFloatArray()).containsOnly(0);
        }
        assertThat(step(new ScriptedAdamW.Step(2, 0.01, 0.1, 5, 1), 1)).isCloseTo(NORM, within(1e-5));
    }

    @Test
    void average_followsByItsShare() {
        WeightArrays average = new WeightArrays(room, WEIGHTS, ScriptedAdamWTest::slope);
        try (ScriptedAverage following = ScriptedAverage.of(Bench.PYTORCH, WEIGHTS)) {
            following.follow(average::get, weights::get, 0.75);
        }
        assertThat(average.get("kernel").toFloatArray())
                .containsExactly(new float[] {0, 1.25f, 1.2575f}, within(1e-6f));
        assertThat(weights.get("kernel").toFloatArray()).isEqualTo(start("kernel"));
    }
}

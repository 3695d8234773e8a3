package io.handwriting.djl.internal.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import io.handwriting.ProviderException;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Forward;
import io.handwriting.djl.internal.engine.Pass;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Weight;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScriptedForwardTest {
    private static final int CLASSES = 10;

    /** Nets in which values are read twice, or by a gradient, where a script might have overwritten them. */
    static final List<Architecture> ODD = List.of(
            odd("rectified body", List.of(rectifier(), convolution("b", 4), rectifier()), List.of()),
            odd("rectified shortcut", List.of(convolution("b", 4)), List.of(rectifier())),
            odd("empty body", List.of(), List.of()),
            odd("pooled twice", List.of(new MaximumPool(2)), List.of(new MaximumPool(2))),
            odd(
                    "depth-wise",
                    List.of(Convolution.of("b", 4, 4, 3, 1).depthWise().withBias(), rectifier(), rectifier()),
                    List.of(convolution("s", 4))));

    static final List<Architecture> ALL =
            Stream.concat(Architecture.ALL.stream(), ODD.stream()).toList();

    private static Architecture odd(String name, List<Layer> body, List<Layer> shortcut) {
        return new Architecture(
                name,
                "Odd.",
                classes -> new Network(List.of(
                        convolution("a", 1),
                        new Residual("residual", body, shortcut, 0),
                        rectifier(),
                        new GlobalAverage(),
                        rectifier(),
                        new Dense("logits", 4, classes))));
    }

    private static Layer rectifier() {
        return new Rectifier();
    }

    private static Layer convolution(String name, int inputs) {
        return Convolution.of(name, inputs, 4, 3, 1);
    }

    /** Gradients differ by 1e-3 where rounding turns a single rectifier on or off, as a rule by less than 1e-4. */
    @ParameterizedTest
    @FieldSource("ALL")
    void fp32_learnsAsLayerByLayer(Architecture architecture) {
        Network network = architecture.network(CLASSES);
        try (Bench plain = new Bench(network, 6);
                Bench scripted = new Bench(network, 6);
                ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.FP32)) {
            Bench.Learnt expected = plain.learn(Forward.plain(network));
            Bench.Learnt actual = scripted.learn(forward);
            assertThat(distance(actual.scores(), expected.scores())).isLessThan(1e-5);
            for (Weight weight : plain.learnt) {
                assertThat(distance(actual.gradient(weight), expected.gradient(weight)))
                        .as(weight.name())
                        .isLessThan(5e-3);
            }
            assertObservedAlike(plain, scripted, 1e-4);
        }
    }

    /** Rounding to 8 bits turns two rectifiers in a thousand on or off, layer by layer. */
    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void bf16_learnsAlmostAlike(Architecture architecture) {
        Network network = architecture.network(CLASSES);
        try (Bench plain = new Bench(network, 16);
                Bench scripted = new Bench(network, 16);
                ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.BF16)) {
            Bench.Learnt expected = plain.learn(Forward.plain(network));
            Bench.Learnt actual = scripted.learn(forward);
            assertThat(distance(actual.scores(), expected.scores())).isLessThan(0.03);
            assertThat(cosine(actual.all(), expected.all())).isGreaterThan(0.98);
            for (Weight weight : plain.learnt) {
                assertThat(cosine(actual.gradient(weight), expected.gradient(weight)))
                        .as(weight.name())
                        .isGreaterThan(0.95);
            }
            assertObservedAlike(plain, scripted, 0.1);
        }
    }

    private static void assertObservedAlike(Bench expected, Bench actual, double tolerance) {
        for (Weight weight : expected.network.weights()) {
            float[] wanted = expected.weights.get(weight.name()).toFloatArray();
            float[] observed = actual.weights.get(weight.name()).toFloatArray();
            if (weight.role().learnt()) {
                assertThat(observed).isEqualTo(wanted);
            } else {
                assertThat(distance(observed, wanted)).as(weight.name()).isLessThan(tolerance);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void fp32_scoresInUseAsLayerByLayer(Architecture architecture) {
        Network network = architecture.network(CLASSES);
        try (Bench bench = new Bench(network, 6);
                ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.FP32)) {
            bench.learn(forward);
            NDArray expected = Pass.inference(network.layers(), bench.glyphs, bench.weights::get, (tap, values) -> {});
            NDArray actual = forward.scoresInUse(bench.glyphs, bench.weights::get);
            assertThat(actual.getShape()).isEqualTo(expected.getShape());
            assertThat(distance(actual.toFloatArray(), expected.toFloatArray())).isLessThan(1e-5);
        }
    }

    @Test
    void scoresInUse_canBeTaught() {
        Network network = Architecture.LINEAR.network(CLASSES);
        try (Bench bench = new Bench(network, 3);
                ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.FP32)) {
            NDArray taught = forward.scoresInUse(bench.glyphs, bench.weights::get);
            float[] gradient = bench.learn((glyphs, weights, noise) ->
                            forward.scores(glyphs, weights, noise).mul(taught))
                    .all();
            assertThat(product(gradient, gradient)).isPositive();
        }
    }

    @Test
    void scores_areFp32InAnyPrecision() {
        Network network = Architecture.LINEAR.network(CLASSES);
        try (Bench bench = new Bench(network, 3);
                ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.BF16)) {
            assertThat(forward.scores(bench.glyphs, bench.weights::get, Map.of())
                            .getDataType())
                    .isEqualTo(DataType.FLOAT32);
            assertThat(forward.scoresInUse(bench.glyphs, bench.weights::get).getDataType())
                    .isEqualTo(DataType.FLOAT32);
        }
    }

    /** A resumed run must be what it would have been, so no call may depend on how many there were before. */
    @Test
    void firstCalls_giveTheSameBitsAsLaterOnes() {
        Network network = Architecture.COMPACT.network(CLASSES);
        try (ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.BF16)) {
            float[] first = learnOnce(network, forward);
            for (int i = 0; i < 4; i++) {
                assertThat(learnOnce(network, forward)).isEqualTo(first);
            }
        }
    }

    private static float[] learnOnce(Network network, Forward forward) {
        try (Bench bench = new Bench(network, 4)) {
            return bench.learn(forward).all();
        }
    }

    @Test
    void calls_leaveNothingBehind() {
        Network network = Architecture.CNN_SMALL.network(CLASSES);
        try (Bench bench = new Bench(network, 1);
                ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.FP32)) {
            int before = bench.room.getManagedArrays().size();
            for (int i = 0; i < 200; i++) {
                bench.learn(forward);
                try (NDArray scores = forward.scoresInUse(bench.glyphs, bench.weights::get)) {
                    assertThat(scores.getManager()).isSameAs(bench.room);
                }
            }
            assertThat(bench.room.getManagedArrays()).hasSize(before);
        }
    }

    @Test
    void scores_liveInTheRoomOfTheGlyphs() {
        Network network = Architecture.LINEAR.network(CLASSES);
        try (Bench bench = new Bench(network, 2);
                NDManager passing = bench.room.newSubManager();
                ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.FP32)) {
            bench.glyphs.attach(passing);
            assertThat(forward.scores(bench.glyphs, bench.weights::get, Map.of())
                            .getManager())
                    .isSameAs(passing);
        }
    }

    @Test
    void missingNoise_isNamed() {
        Network network = Architecture.COMPACT.network(CLASSES);
        try (Bench bench = new Bench(network, 2);
                ScriptedForward forward = ScriptedForward.of(Bench.PYTORCH, network, Precision.FP32)) {
            assertThatNullPointerException()
                    .isThrownBy(() -> forward.scores(bench.glyphs, bench.weights::get, Map.of()))
                    .withMessage("dropout");
        }
    }

    @Test
    void fp16OnACpu_isRefused() {
        Network network = Architecture.LINEAR.network(CLASSES);
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> ScriptedForward.of(Bench.PYTORCH, network, Precision.named("fp16")))
                .withMessageContainingAll("fp16", "cpu", "bf16", "GPU");
    }

    @Test
    void otherEngine_isRefused() {
        Network network = Architecture.LINEAR.network(CLASSES);
        Backend mxnet = Backend.of(Backend.MXNET, "cpu");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> ScriptedForward.of(mxnet, network, Precision.named("bf16")))
                .withMessageContainingAll("PyTorch", "fp32");
    }

    /** The norm of the difference as a share of the norm. */
    private static double distance(float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double difference = 0;
        for (int i = 0; i < actual.length; i++) {
            double one = actual[i] - expected[i];
            difference += one * one;
        }
        return Math.sqrt(difference / product(expected, expected));
    }

    private static double cosine(float[] first, float[] second) {
        return product(first, second) / Math.sqrt(product(first, first) * product(second, second));
    }

    private static double product(float[] first, float[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * (double) second[i];
        }
        return sum;
    }
}

package io.handwriting.network.internal.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.LayerKind;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Excitation;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What ONNX Runtime makes of a model file against what the layers' definitions say. */
class OnnxParityTest {
    private static final double TOLERANCE = 1e-5;
    private static final List<Glyph> GLYPHS = glyphs();

    private static List<Glyph> glyphs() {
        List<Glyph> glyphs = new ArrayList<>(SyntheticGlyphs.many(2, 7));
        glyphs.add(SyntheticGlyphs.hostile().get("noise"));
        glyphs.add(Glyph.BLANK);
        return glyphs;
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void everyNet_answersAsDefined_foldedOrNot(Architecture architecture) throws OrtException {
        requireParity(SampleModel.of(architecture, Alphabet.EMNIST, 11));
    }

    @Test
    void unusualLayers_answerAsDefined_foldedOrNot() throws OrtException {
        requireParity(SampleModel.of(unusual(), 17));
    }

    /** Taps twice in a row and on the input, a net inside a net, rows where maps are expected and maps as scores. */
    private static Network unusual() {
        return new Network(List.of(
                new Tap("input", LayerKind.OTHER),
                new Convolution("grouped", 1, 6, 5, 3, 1, 1, true),
                new Tap("grouped", LayerKind.CONVOLUTION),
                new Tap("again", LayerKind.OTHER),
                Convolution.of("depth", 6, 6, 3, 1).depthWise(),
                new BatchNormalization("depth.norm", 6),
                new Convolution("groups", 6, 4, 1, 1, 0, 2, false),
                new Residual(
                        "outer",
                        List.of(
                                new Tap("unseen", LayerKind.OTHER),
                                new Residual("inner", List.of(new Rectifier()), List.of(), 0.1f),
                                new Excitation("se", 4, 3)),
                        List.of(),
                        0),
                new MaximumPool(2),
                new Tap("conv_1", LayerKind.OTHER),
                new GlobalAverage(),
                new Excitation("row.se", 4, 2),
                new Residual("rows", List.of(new Flatten()), List.of(), 0),
                new MaximumPool(1),
                new GlobalAverage(),
                new BatchNormalization("row.norm", 4),
                new Dropout("dropout", 0.5f),
                new Convolution("scores", 4, 5, 1, 1, 0, 1, true),
                new Tap("logits", LayerKind.OUTPUT)));
    }

    private static void requireParity(SampleModel model) throws OrtException {
        List<Map<String, double[]>> expected = GLYPHS.stream()
                .map(glyph -> ReferenceNet.taps(model.network(), model.values(), glyph))
                .toList();
        requireParity(expected, model);
        requireParity(expected, model.folded());
    }

    private static void requireParity(List<Map<String, double[]>> expected, SampleModel model) throws OrtException {
        try (OrtNet net = new OrtNet(model.bytes())) {
            Map<String, float[]> outputs = net.outputs(GLYPHS);
            assertThat(outputs.keySet())
                    .containsExactlyElementsOf(
                            model.network().taps().stream().map(Tap::name).toList());
            for (int i = 0; i < GLYPHS.size(); i++) {
                int glyph = i;
                outputs.forEach((tap, values) -> requireNear(
                        tap, Objects.requireNonNull(expected.get(glyph).get(tap)), part(values, glyph)));
            }
        }
    }

    private static double[] part(float[] outputs, int glyph) {
        int size = outputs.length / GLYPHS.size();
        double[] part = new double[size];
        Arrays.setAll(part, i -> outputs[glyph * size + i]);
        return part;
    }

    private static double[] softmax(double[] scores) {
        double largest = Arrays.stream(scores).max().orElseThrow();
        double sum =
                Arrays.stream(scores).map(score -> Math.exp(score - largest)).sum();
        return Arrays.stream(scores)
                .map(score -> Math.exp(score - largest) / sum)
                .toArray();
    }

    private static void requireNear(String tap, double[] expected, double[] actual) {
        requireNearly(tap, expected, actual);
        if (tap.equals("logits")) {
            requireNearly("probabilities", softmax(expected), softmax(actual));
        }
    }

    private static void requireNearly(String what, double[] expected, double[] actual) {
        double scale = Math.max(1, Arrays.stream(expected).map(Math::abs).max().orElseThrow());
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            worst = Math.max(worst, Math.abs(expected[i] - actual[i]) / scale);
        }
        assertThat(actual).hasSameSizeAs(expected);
        assertThat(worst).as(what).isLessThanOrEqualTo(TOLERANCE);
    }
}

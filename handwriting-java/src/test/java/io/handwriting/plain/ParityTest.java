package io.handwriting.plain;

import static io.handwriting.LayerKind.CONVOLUTION;
import static io.handwriting.LayerKind.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.ActivationTrace;
import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.LayerKind;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Excitation;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Rescale;
import io.handwriting.network.layer.Reshape;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;
import io.handwriting.plain.internal.runtime.Samples;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Plain Java answers as ONNX Runtime does, and shows the same on the way. */
class ParityTest {
    private static final float LARGEST_DIFFERENCE = 1e-5f;
    private static final List<Glyph> GLYPHS = glyphs(200);
    static final List<Network> UNUSUAL = List.of(unusual(), depthwise(), strided(), rows(), reshaped());

    private static List<Glyph> glyphs(int characters) {
        List<Glyph> glyphs = new ArrayList<>(SyntheticGlyphs.many(characters, 7));
        glyphs.addAll(SyntheticGlyphs.hostile().values());
        return glyphs;
    }

    /** Taps twice in a row and on the input, a net inside a net, rows where maps are expected and maps as scores. */
    private static Network unusual() {
        return new Network(List.of(
                new Tap("input", OTHER),
                new Convolution("grouped", 1, 6, 5, 3, 1, 1, true),
                new Tap("grouped", CONVOLUTION),
                new Tap("again", OTHER),
                Convolution.of("depth", 6, 6, 3, 1).depthWise(),
                new BatchNormalization("depth.norm", 6),
                new Convolution("groups", 6, 4, 1, 1, 0, 2, false),
                new Residual(
                        "outer",
                        List.of(
                                new Tap("unseen", OTHER),
                                new Residual("inner", List.of(new Rectifier()), List.of(), 0.1f),
                                new Excitation("se", 4, 3)),
                        List.of(),
                        0),
                new MaximumPool(2),
                new Tap("conv_1", OTHER),
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

    /** Few channels on large maps, then many on small ones: both orders of rows, with depth-wise layers in each. */
    private static Network depthwise() {
        return new Network(List.of(
                new Rescale(0.2f, 0.4f),
                Convolution.of("stem", 1, 7, 3, 2),
                new Rectifier(),
                Convolution.of("depth1", 7, 7, 5, 1).depthWise(),
                new BatchNormalization("depth1.norm", 7),
                new Rectifier(),
                Convolution.of("point1", 7, 50, 1, 2),
                new Tap("point1", CONVOLUTION),
                new Rectifier(),
                new Residual(
                        "block",
                        List.of(
                                Convolution.of("depth2", 50, 50, 3, 1).depthWise(),
                                new Rectifier(),
                                Convolution.of("point2", 50, 61, 1, 1)),
                        List.of(new Convolution("skip", 50, 61, 3, 1, 1, 1, true)),
                        0),
                new Rectifier(),
                new Tap("block", CONVOLUTION),
                new MaximumPool(3),
                new Flatten(),
                new Tap("flat", OTHER),
                new Dense("logits", 61 * 4, 11),
                new Tap("logits", LayerKind.OUTPUT)));
    }

    /** Steps and paddings wider than the filters, groups that multiply channels, blocks whose two ways differ in order. */
    private static Network strided() {
        return new Network(List.of(
                new Convolution("wide", 1, 5, 2, 3, 4, 1, false),
                new Convolution("multiplied", 5, 10, 3, 1, 2, 5, true),
                new Tap("multiplied", CONVOLUTION),
                new Rectifier(),
                new Residual(
                        "block",
                        List.of(
                                new Convolution("few", 10, 210, 3, 1, 1, 1, true),
                                new Rectifier(),
                                new Convolution("back", 210, 10, 1, 1, 0, 1, true)),
                        List.of(Convolution.of("apart", 10, 10, 3, 1).depthWise()),
                        0),
                new Excitation("se", 10, 3),
                new Rectifier(),
                new Tap("block", CONVOLUTION),
                new Convolution("last", 10, 9, 14, 1, 0, 1, true),
                new Tap("logits", LayerKind.OUTPUT)));
    }

    /** Nothing but rows of numbers, after normalisations that follow no convolution. */
    private static Network rows() {
        return new Network(List.of(
                new BatchNormalization("first", 1),
                new Residual("twice", List.of(), List.of(), 0),
                new Rectifier(),
                new Flatten(),
                new Flatten(),
                new Tap("pixels", OTHER),
                new Dense("hidden", Glyph.PIXELS, 33),
                new Rectifier(),
                new Tap("hidden", LayerKind.DENSE),
                new BatchNormalization("second", 33),
                new Dense("logits", 33, 3),
                new Tap("logits", LayerKind.OUTPUT)));
    }

    /** Images of other sizes again and again: of rows, of planes, of pixels, and back from a row. */
    private static Network reshaped() {
        return new Network(List.of(
                new Reshape(new Volume(7, 16, 7)),
                new Tap("images", OTHER),
                Convolution.of("few", 7, 12, 3, 1),
                new Rectifier(),
                new Reshape(new Volume(84, 1, 16)),
                Convolution.of("along", 84, 84, 5, 1).depthWise(),
                Convolution.of("many", 84, 90, 1, 2),
                new Reshape(new Volume(1, 24, 30)),
                new Tap("wide", OTHER),
                new Convolution("last", 1, 3, 24, 30, 0, 1, true),
                new Rectifier(),
                new Flatten(),
                new Reshape(new Volume(1, 3, 1)),
                new Tap("column", OTHER),
                new Flatten(),
                new Dense("logits", 3, 5),
                new Tap("logits", LayerKind.OUTPUT)));
    }

    @Test
    void theShippedModel_answersAsOnOnnxRuntime() {
        requireParity(Recognizers.discover().models().values().iterator().next(), glyphs(300));
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void everyArchitecture_answersAsOnOnnxRuntime(Architecture architecture) {
        requireParity(Samples.source(architecture), GLYPHS);
    }

    @ParameterizedTest
    @FieldSource("UNUSUAL")
    void unusualNets_answerAsOnOnnxRuntime(Network network) {
        requireParity(Samples.source(network), GLYPHS);
    }

    @ParameterizedTest
    @FieldSource("UNUSUAL")
    void normalisationsThatAreNotFolded_answerAsOnOnnxRuntime(Network network) {
        requireParity(Samples.unfolded(network), GLYPHS);
    }

    private static void requireParity(ModelSource model, List<Glyph> glyphs) {
        try (Recognizer onnx = open("onnx", model);
                Recognizer plain = open("java", model)) {
            requireSameAnswers(onnx.recognizeAll(glyphs), plain.recognizeAll(glyphs));
            glyphs.subList(0, 10).forEach(glyph -> requireSameLayers(trace(onnx, glyph), trace(plain, glyph)));
        }
    }

    private static Recognizer open(String provider, ModelSource model) {
        return Recognizers.discover().using(provider).open(model, OpenOptions.DEFAULTS);
    }

    private static ActivationTrace trace(Recognizer recognizer, Glyph glyph) {
        return recognizer.probe().orElseThrow().trace(glyph);
    }

    private static void requireSameAnswers(List<Recognition> expected, List<Recognition> actual) {
        for (int i = 0; i < expected.size(); i++) {
            Recognition wanted = expected.get(i);
            Recognition found = actual.get(i);
            assertThat(found.verdict()).isEqualTo(wanted.verdict());
            wanted.probabilities()
                    .forEach((label, probability) ->
                            assertThat(found.probability(label)).isCloseTo(probability, within(LARGEST_DIFFERENCE)));
        }
    }

    private static void requireSameLayers(ActivationTrace expected, ActivationTrace actual) {
        for (int i = 0; i < expected.layers().size(); i++) {
            LayerActivation wanted = expected.layers().get(i);
            LayerActivation found = actual.layers().get(i);
            assertThat(found.name()).isEqualTo(wanted.name());
            assertThat(found.kind()).isEqualTo(wanted.kind());
            assertThat(found.shape()).as(found.name()).isEqualTo(wanted.shape());
            float scale = (float) Math.max(
                    1, Math.max(wanted.statistics().max(), -wanted.statistics().min()));
            assertThat(found.values()).as(found.name()).containsExactly(wanted.values(), within(1e-5f * scale));
        }
    }
}

package io.handwriting.testkit;

import static io.handwriting.testkit.Agreement.ROUNDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.ActivationProbe;
import io.handwriting.ActivationTrace;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.LayerActivation;
import io.handwriting.LayerKind;
import io.handwriting.Recognizer;
import io.handwriting.SaliencyMap;
import io.handwriting.Statistics;
import io.handwriting.Verdict;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link ActivationProbe} must do; the tests of a provider whose recognizers have probes extend it. */
@DisplayName("An activation probe")
public abstract class ActivationProbeContract {
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(47, 43);

    /** Made by the test framework. */
    protected ActivationProbeContract() {}

    /**
     * Opens a recognizer with a probe; the contract closes it.
     *
     * @return a new recognizer, always of the same model
     */
    protected abstract Recognizer open();

    @Test
    @DisplayName("names its layers, each once")
    void layers_haveNamesOfTheirOwn() {
        try (Recognizer recognizer = open()) {
            assertThat(probe(recognizer).layers()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("traces every layer it names, in that order")
    void trace_hasTheLayersInOrder() {
        try (Recognizer recognizer = open()) {
            ActivationProbe probe = probe(recognizer);
            for (ActivationTrace trace : traces(recognizer)) {
                assertThat(trace.layers()).extracting(LayerActivation::name).isEqualTo(probe.layers());
            }
        }
    }

    @Test
    @DisplayName("reads what the recognizer reads")
    void recognition_isTheRecognizers() {
        try (Recognizer recognizer = open()) {
            Agreement.assertClose(
                    recognizer.recognizeAll(GLYPHS),
                    traces(recognizer).stream()
                            .map(ActivationTrace::recognition)
                            .toList(),
                    ROUNDING);
        }
    }

    @Test
    @DisplayName("calls a blank glyph blank and traces it all the same")
    void blankGlyph_isTracedAsBlank() {
        try (Recognizer recognizer = open()) {
            ActivationTrace trace = probe(recognizer).trace(Glyph.BLANK);
            assertThat(trace.recognition().verdict()).isEqualTo(Verdict.BLANK);
            assertThat(trace.layers()).hasSameSizeAs(probe(recognizer).layers());
        }
    }

    @Test
    @DisplayName("gives finite numbers only")
    void values_areFinite() {
        try (Recognizer recognizer = open()) {
            traces(recognizer).forEach(ActivationProbeContract::assertFinite);
            SyntheticGlyphs.hostile()
                    .values()
                    .forEach(glyph -> assertFinite(probe(recognizer).trace(glyph)));
        }
    }

    @Test
    @DisplayName("gives a layer the same shape whatever the glyph")
    void shapes_doNotDependOnTheGlyph() {
        try (Recognizer recognizer = open()) {
            List<ActivationTrace> traces = traces(recognizer);
            for (ActivationTrace trace : traces) {
                assertThat(trace.layers())
                        .extracting(LayerActivation::shape)
                        .isEqualTo(traces.get(0).layers().stream()
                                .map(LayerActivation::shape)
                                .toList());
            }
        }
    }

    @Test
    @DisplayName("ends with the output layer: one channel a label, the largest for the label read")
    void outputLayer_hasOneChannelALabel() {
        try (Recognizer recognizer = open()) {
            for (ActivationTrace trace : traces(recognizer)) {
                LayerActivation last = trace.layers().get(trace.layers().size() - 1);
                assertThat(last.kind()).isEqualTo(LayerKind.OUTPUT);
                assertThat(last.channels())
                        .isEqualTo(recognizer.card().alphabet().size());
                int read =
                        recognizer.card().alphabet().indexOf(trace.recognition().label());
                double most = last.statistics().max();
                assertThat((double) last.values()[read])
                        .isCloseTo(most, within(ROUNDING * Math.max(1, Math.abs(most))));
            }
        }
    }

    @Test
    @DisplayName("shows eight threads what it shows one")
    void eightThreads_seeWhatOneSees() {
        try (Recognizer recognizer = open()) {
            ActivationProbe probe = probe(recognizer);
            List<ActivationTrace> expected = traces(recognizer);
            Crowd.run(8, worker -> {
                for (int i = 0; i < GLYPHS.size(); i++) {
                    int glyph = (worker * 6 + i) % GLYPHS.size();
                    assertSame(expected.get(glyph), probe.trace(GLYPHS.get(glyph)));
                }
            });
        }
    }

    @Test
    @DisplayName("refuses once its recognizer is closed")
    void closedRecognizer_refusesToTrace() {
        Recognizer recognizer = open();
        ActivationProbe probe = probe(recognizer);
        recognizer.close();
        assertThatIllegalStateException().isThrownBy(() -> probe.trace(GLYPHS.get(0)));
        assertThatIllegalStateException()
                .isThrownBy(() -> probe.saliency(
                        GLYPHS.get(0), recognizer.card().alphabet().label(0)));
    }

    @Test
    @DisplayName("finds the pixels that speak for what was read: wiping them costs more than wiping others")
    void saliency_findsWhatMatters() {
        try (Recognizer recognizer = open()) {
            double withoutTheMost = 0;
            double withoutTheLeast = 0;
            for (Glyph glyph : GLYPHS) {
                String label = recognizer.recognize(glyph).label();
                SaliencyMap map = probe(recognizer).saliency(glyph, label);
                assertThat(map.label()).isEqualTo(label);
                withoutTheMost += probability(recognizer, wiped(glyph, map, -1), label);
                withoutTheLeast += probability(recognizer, wiped(glyph, map, 1), label);
            }
            assertThat(withoutTheMost).isLessThan(withoutTheLeast);
        }
    }

    private static double probability(Recognizer recognizer, Glyph glyph, String label) {
        return recognizer.recognize(glyph).probabilities().getOrDefault(label, 0f);
    }

    /** Without a fifth of its ink: with sign -1 the most salient, with 1 the least. */
    private static Glyph wiped(Glyph glyph, SaliencyMap map, int sign) {
        float[] pixels = new float[Glyph.PIXELS];
        glyph.copyTo(pixels, 0);
        float[] salience = map.values();
        List<Integer> inked = IntStream.range(0, pixels.length)
                .filter(i -> pixels[i] > 0.2)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> sign * salience[i]))
                .toList();
        inked.subList(0, inked.size() / 5).forEach(i -> pixels[i] = 0);
        return Glyph.of(pixels);
    }

    @Test
    @DisplayName("refuses to look for a label that the model does not know")
    void saliencyOfAnUnknownLabel_isRefused() {
        try (Recognizer recognizer = open()) {
            assertThatExceptionOfType(HandwritingException.class)
                    .isThrownBy(() -> probe(recognizer).saliency(GLYPHS.get(0), "no such label"))
                    .withMessageContaining("no such label");
        }
    }

    @Test
    @DisplayName("does not change a trace that was given out")
    void trace_staysAsItWas() {
        try (Recognizer recognizer = open()) {
            ActivationTrace first = probe(recognizer).trace(GLYPHS.get(0));
            Map<String, float[]> before = values(first);
            values(first).values().forEach(values -> Arrays.fill(values, Float.NaN));
            GLYPHS.forEach(glyph -> probe(recognizer).trace(glyph));
            assertThat(values(first)).usingRecursiveComparison().isEqualTo(before);
        }
    }

    private static ActivationProbe probe(Recognizer recognizer) {
        return recognizer
                .probe()
                .orElseThrow(() -> new AssertionError("The recognizer has no probe, so its tests need no contract."));
    }

    private static List<ActivationTrace> traces(Recognizer recognizer) {
        return GLYPHS.stream().map(probe(recognizer)::trace).toList();
    }

    private static Map<String, float[]> values(ActivationTrace trace) {
        return trace.layers().stream().collect(Collectors.toMap(LayerActivation::name, LayerActivation::values));
    }

    private static void assertFinite(ActivationTrace trace) {
        for (LayerActivation layer : trace.layers()) {
            for (float value : layer.values()) {
                if (!Float.isFinite(value)) {
                    fail("Layer %s has the value %s.", layer.name(), value);
                }
            }
        }
    }

    private static void assertSame(ActivationTrace expected, ActivationTrace actual) {
        Agreement.assertClose(expected.recognition(), actual.recognition(), ROUNDING);
        for (LayerActivation layer : expected.layers()) {
            assertSame(layer, actual.layer(layer.name()));
        }
    }

    private static void assertSame(LayerActivation expected, LayerActivation actual) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        Statistics statistics = expected.statistics();
        double tolerance = 10 * ROUNDING * Math.max(1, Math.max(statistics.max(), -statistics.min()));
        float[] before = expected.values();
        float[] now = actual.values();
        for (int i = 0; i < now.length; i++) {
            if (!(Math.abs(now[i] - before[i]) <= tolerance)) {
                fail("Value %d of layer %s is %s instead of %s.", i, expected.name(), now[i], before[i]);
            }
        }
    }
}

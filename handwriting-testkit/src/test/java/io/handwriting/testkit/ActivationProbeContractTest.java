package io.handwriting.testkit;

import static io.handwriting.testkit.ContractRun.assertThatFailuresOf;

import io.handwriting.ActivationProbe;
import io.handwriting.ActivationTrace;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.LayerKind;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.SaliencyMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract lets a right probe pass and catches wrong ones. */
class ActivationProbeContractTest {
    private static final ToyModel MODEL = ToyModel.ofNeatDrawings(Alphabet.EMNIST);

    @Test
    void rightProbe_passes() {
        assertThatFailuresOf(Right.class).isEmpty();
    }

    static class Right extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return MODEL.open();
        }
    }

    /** A right recognizer and its probe in one, of which the wrong ones override something. */
    private static class Flawed implements Recognizer, ActivationProbe {
        private final Recognizer right = MODEL.open();

        @Override
        public ModelCard card() {
            return right.card();
        }

        @Override
        public List<Recognition> recognizeAll(List<Glyph> glyphs) {
            return right.recognizeAll(glyphs);
        }

        @Override
        public Optional<ActivationProbe> probe() {
            return Optional.of(this);
        }

        @Override
        public List<String> layers() {
            return List.of("input", "scores");
        }

        @Override
        public ActivationTrace trace(Glyph glyph) {
            ActivationTrace trace = right.probe().orElseThrow().trace(glyph);
            return new ActivationTrace(trace.recognition(), layers(trace.layers()));
        }

        List<LayerActivation> layers(List<LayerActivation> layers) {
            return layers;
        }

        @Override
        public SaliencyMap saliency(Glyph glyph, String label) {
            return right.probe().orElseThrow().saliency(glyph, label);
        }

        @Override
        public void close() {
            right.close();
        }
    }

    @Test
    void missingProbe_isCaught() {
        assertThatFailuresOf(WithoutProbe.class).contains("layers_haveNamesOfTheirOwn", "values_areFinite");
    }

    static class WithoutProbe extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public Optional<ActivationProbe> probe() {
                    return Optional.empty();
                }
            };
        }
    }

    @Test
    void saliencyTheWrongWayRound_isCaught() {
        assertThatFailuresOf(Upended.class).containsExactly("saliency_findsWhatMatters");
    }

    static class Upended extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public SaliencyMap saliency(Glyph glyph, String label) {
                    float[] values = super.saliency(glyph, label).values();
                    for (int i = 0; i < values.length; i++) {
                        values[i] = -values[i];
                    }
                    return SaliencyMap.of(label, values);
                }
            };
        }
    }

    @Test
    void layersInAnotherOrder_areCaught() {
        assertThatFailuresOf(Reversed.class)
                .containsExactlyInAnyOrder("trace_hasTheLayersInOrder", "outputLayer_hasOneChannelALabel");
    }

    static class Reversed extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                List<LayerActivation> layers(List<LayerActivation> layers) {
                    List<LayerActivation> reversed = new ArrayList<>(layers);
                    Collections.reverse(reversed);
                    return reversed;
                }
            };
        }
    }

    @Test
    void oneNameForTwoLayers_isCaught() {
        assertThatFailuresOf(Namesakes.class)
                .containsExactlyInAnyOrder("layers_haveNamesOfTheirOwn", "trace_hasTheLayersInOrder");
    }

    static class Namesakes extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public List<String> layers() {
                    return List.of("layer", "layer");
                }
            };
        }
    }

    @Test
    void recognitionOfAnotherGlyph_isCaught() {
        assertThatFailuresOf(ReadingSevens.class)
                .contains("recognition_isTheRecognizers", "blankGlyph_isTracedAsBlank")
                .doesNotContain("values_areFinite", "closedRecognizer_refusesToTrace");
    }

    static class ReadingSevens extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public ActivationTrace trace(Glyph glyph) {
                    return super.trace(SyntheticGlyphs.of("7"));
                }
            };
        }
    }

    @Test
    void numbersThatAreNone_areCaught() {
        assertThatFailuresOf(WithNaN.class).contains("values_areFinite");
    }

    static class WithNaN extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                List<LayerActivation> layers(List<LayerActivation> layers) {
                    return List.of(
                            new LayerActivation("input", LayerKind.OTHER, List.of(1), new float[] {Float.NaN}),
                            layers.get(1));
                }
            };
        }
    }

    @Test
    void shapesThatDependOnTheGlyph_areCaught() {
        assertThatFailuresOf(Shapeless.class).containsExactly("shapes_doNotDependOnTheGlyph");
    }

    static class Shapeless extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                List<LayerActivation> layers(List<LayerActivation> layers) {
                    int size = 1 + (int) (1000 * layers.get(0).statistics().mean());
                    return List.of(
                            new LayerActivation("input", LayerKind.OTHER, List.of(size), new float[size]),
                            layers.get(1));
                }
            };
        }
    }

    @Test
    void sharedScratchMemory_isCaught() {
        assertThatFailuresOf(SharingScratchMemory.class)
                .contains("eightThreads_seeWhatOneSees")
                .doesNotContain("recognition_isTheRecognizers");
    }

    static class SharingScratchMemory extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                private final MixUp<Glyph> scratch = new MixUp<>();

                @Override
                public ActivationTrace trace(Glyph glyph) {
                    return super.trace(scratch.swap(glyph));
                }
            };
        }
    }

    @Test
    void traceAfterClose_isCaught() {
        assertThatFailuresOf(NeverClosing.class).containsExactly("closedRecognizer_refusesToTrace");
    }

    static class NeverClosing extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public void close() {}
            };
        }
    }
}

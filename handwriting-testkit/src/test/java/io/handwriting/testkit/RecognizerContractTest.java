package io.handwriting.testkit;

import static io.handwriting.testkit.ContractRun.assertThatFailuresOf;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The contract lets a right recognizer pass and catches every kind of wrong one. */
class RecognizerContractTest {
    private static final ToyModel MODEL = ToyModel.ofNeatDrawings(Alphabet.EMNIST);

    @Test
    void rightRecognizer_passes() {
        assertThatFailuresOf(Right.class).isEmpty();
    }

    static class Right extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return MODEL.open();
        }
    }

    /** A right recognizer, of which the wrong ones override something. */
    private static class Flawed implements Recognizer {
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
        public void close() {
            right.close();
        }
    }

    @Test
    void probabilitiesThatAddUpToLess_areCaught() {
        assertThatFailuresOf(AddingUpToLess.class)
                .containsExactlyInAnyOrder("probabilities_areADistribution", "hostileGlyphs_getADistribution");
    }

    static class AddingUpToLess extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                    return super.recognizeAll(glyphs).stream().map(this::less).toList();
                }

                private Recognition less(Recognition right) {
                    float[] probabilities = new float[right.alphabet().size()];
                    for (int i = 0; i < probabilities.length; i++) {
                        probabilities[i] =
                                0.9995f * right.probability(right.alphabet().label(i));
                    }
                    return right.label().isEmpty()
                            ? right
                            : Recognition.of(
                                    right.alphabet(), probabilities, right.familiarity(), Acceptance.EVERYTHING);
                }
            };
        }
    }

    @Test
    void answersThatDependOnHistory_areCaught() {
        assertThatFailuresOf(Remembering.class)
                .contains("answers_doNotDependOnHistory", "batch_isAnsweredAsItsGlyphs")
                .doesNotContain("probabilities_areADistribution", "closed_refusesToRead");
    }

    static class Remembering extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                private Recognition last = Recognition.blank(Alphabet.EMNIST);

                @Override
                public Recognition recognize(Glyph glyph) {
                    Recognition now = super.recognize(glyph);
                    last = now.label().isEmpty() ? now : Recognition.average(List.of(last, now));
                    return last;
                }
            };
        }
    }

    @Test
    void batchInAnotherOrder_isCaught() {
        assertThatFailuresOf(Reversing.class)
                .containsExactlyInAnyOrder("batch_isAnsweredAsItsGlyphs", "callersList_isNeitherChangedNorKept");
    }

    static class Reversing extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                    List<Recognition> reversed = new ArrayList<>(super.recognizeAll(glyphs));
                    Collections.reverse(reversed);
                    return reversed;
                }
            };
        }
    }

    @Test
    void closeThatDoesNothing_isCaught() {
        assertThatFailuresOf(NeverClosing.class)
                .containsExactlyInAnyOrder("closed_refusesToRead", "closingWhileThreadsRead_answersOrRefuses");
    }

    static class NeverClosing extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public void close() {}
            };
        }
    }

    @Test
    void secondCloseThatFails_isCaught() {
        assertThatFailuresOf(ClosingOnce.class).containsExactly("closedTwice_isFine");
    }

    static class ClosingOnce extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                private boolean closed;

                @Override
                public void close() {
                    if (closed) {
                        throw new IllegalStateException("Closed already.");
                    }
                    closed = true;
                    super.close();
                }
            };
        }
    }

    @Test
    void crashWhenClosedWhileReading_isCaught() {
        assertThatFailuresOf(ClosingWithoutWaiting.class).containsExactly("closingWhileThreadsRead_answersOrRefuses");
    }

    static class ClosingWithoutWaiting extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                private final CountDownLatch closed = new CountDownLatch(1);

                @Override
                public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                    if (MixUp.endsMeanwhile(closed)) {
                        throw new IndexOutOfBoundsException("The memory is gone.");
                    }
                    return super.recognizeAll(glyphs);
                }

                @Override
                public void close() {
                    closed.countDown();
                    super.close();
                }
            };
        }
    }

    @Test
    void sharedScratchMemory_isCaught() {
        assertThatFailuresOf(SharingScratchMemory.class)
                .contains("sixteenThreads_areAnsweredAsOne")
                .doesNotContain("batch_isAnsweredAsItsGlyphs", "answers_doNotDependOnHistory");
    }

    static class SharingScratchMemory extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                private final MixUp<List<Glyph>> scratch = new MixUp<>();

                @Override
                public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                    return super.recognizeAll(scratch.swap(glyphs));
                }
            };
        }
    }

    @Test
    void answersThatAreMadeLater_areCaught() {
        assertThatFailuresOf(AnsweringLater.class).contains("callersList_isNeitherChangedNorKept");
    }

    static class AnsweringLater extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                    super.recognizeAll(List.of());
                    return new AbstractList<>() {
                        @Override
                        public Recognition get(int index) {
                            return MODEL.open().recognize(glyphs.get(index));
                        }

                        @Override
                        public int size() {
                            return glyphs.size();
                        }
                    };
                }
            };
        }
    }

    @Test
    void listThatIsEmptied_isCaught() {
        assertThatFailuresOf(EmptyingTheList.class).contains("callersList_isNeitherChangedNorKept");
    }

    static class EmptyingTheList extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                    List<Recognition> answers = super.recognizeAll(glyphs);
                    if (glyphs instanceof ArrayList) {
                        glyphs.clear();
                    }
                    return answers;
                }
            };
        }
    }

    @Test
    void labelForABlankGlyph_isCaught() {
        assertThatFailuresOf(SeeingThings.class).containsExactly("blankGlyph_isBlank");
    }

    static class SeeingThings extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                    return super.recognizeAll(glyphs.stream()
                            .map(glyph -> glyph.isBlank() ? SyntheticGlyphs.of("1") : glyph)
                            .toList());
                }
            };
        }
    }

    @Test
    void crashOnHostileGlyphs_isCaught() {
        assertThatFailuresOf(AfraidOfInk.class).containsExactly("hostileGlyphs_getADistribution");
    }

    static class AfraidOfInk extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public List<Recognition> recognizeAll(List<Glyph> glyphs) {
                    if (glyphs.stream().anyMatch(glyph -> glyph.ink() == Glyph.PIXELS)) {
                        throw new ArithmeticException("There is no paper.");
                    }
                    return super.recognizeAll(glyphs);
                }
            };
        }
    }

    @Test
    void sharedState_isCaught() {
        assertThatFailuresOf(SharingState.class).contains("twoSideBySide_doNotDisturbEachOther");
    }

    static class SharingState extends RecognizerContract {
        private final List<Recognizer> opened = new ArrayList<>();

        @Override
        protected Recognizer open() {
            Recognizer recognizer = new Flawed() {
                @Override
                public void close() {
                    super.close();
                    opened.removeIf(this::equals);
                    List.copyOf(opened).forEach(Recognizer::close);
                }
            };
            opened.add(recognizer);
            return recognizer;
        }
    }

    @Test
    void cardWithoutAnAlphabetOfItsAnswers_isCaught() {
        assertThatFailuresOf(WithAForeignCard.class).contains("probabilities_areADistribution", "blankGlyph_isBlank");
    }

    static class WithAForeignCard extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return new Flawed() {
                @Override
                public ModelCard card() {
                    return ModelCard.builder("toy", "toy", Alphabet.DIGITS).build();
                }
            };
        }
    }
}

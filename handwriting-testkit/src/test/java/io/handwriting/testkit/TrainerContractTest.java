package io.handwriting.testkit;

import static io.handwriting.testkit.ContractRun.assertThatFailuresOf;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.Trainer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.spi.RecognizerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The contract lets a right trainer pass and catches wrong ones. */
class TrainerContractTest {

    /** Trains with a trainer that the subclasses make wrong. */
    abstract static class Toy extends TrainerContract {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer();
        }

        @Override
        protected RecognizerProvider provider() {
            return new ToyProvider();
        }

        @Override
        protected String fileName() {
            return "model.toy";
        }
    }

    @Test
    void rightTrainer_passes() {
        assertThatFailuresOf(Right.class).isEmpty();
    }

    static class Right extends Toy {}

    @Test
    void trainerThatLearnsNothing_isCaught() {
        assertThatFailuresOf(LearningNothing.class)
                .containsExactlyInAnyOrder(
                        "training_learns",
                        "twoRunsAtOnce_bothLearn",
                        "noValidationShare_stillLearns",
                        "otherAlphabet_isLearnt");
    }

    static class LearningNothing extends Toy {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                List<Glyph> means(TrainingData data) {
                    return Collections.nCopies(data.alphabet().size(), Glyph.BLANK);
                }
            };
        }
    }

    @Test
    void chanceWithoutASeed_isCaught() {
        assertThatFailuresOf(LeavingItToChance.class)
                .contains("equalPlans_giveEqualModels")
                .doesNotContain("training_learns", "progress_isToldInOrder");
    }

    static class LeavingItToChance extends Toy {
        private final Random chance = new Random(1);

        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                List<Glyph> means(TrainingData data) {
                    List<Glyph> means = new ArrayList<>(super.means(data));
                    means.set(0, SyntheticGlyphs.of("0", chance));
                    return means;
                }
            };
        }
    }

    @Test
    void deafTrainer_isCaught() {
        assertThatFailuresOf(Deaf.class)
                .containsExactlyInAnyOrder("cancelledBefore_stopsAtOnce", "cancelledMeanwhile_stopsWithinAnEpoch");
    }

    static class Deaf extends Toy {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                void throwIfCancelled(Cancellation cancellation) {}
            };
        }
    }

    @Test
    void settingsThatAreNotChecked_areCaught() {
        assertThatFailuresOf(TakingAnySetting.class)
                .containsExactlyInAnyOrder("unknownSetting_isRefused", "valueOutsideItsRange_isRefused");
    }

    static class TakingAnySetting extends Toy {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                void requireSettings(TrainingPlan plan) {}
            };
        }
    }

    @Test
    void dataThatAreNotChecked_areCaught() {
        assertThatFailuresOf(TakingAnyData.class).containsExactly("uselessData_areRefused");
    }

    static class TakingAnyData extends Toy {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                void requireUseful(TrainingData training) {}
            };
        }
    }

    @Test
    void progressWithoutAnEnd_isCaught() {
        assertThatFailuresOf(NeverFinishing.class).containsExactly("progress_isToldInOrder");
    }

    static class NeverFinishing extends Toy {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                void finish(TrainingListener listener, ModelCard card) {}
            };
        }
    }

    @Test
    void epochsCountedFromZero_areCaught() {
        assertThatFailuresOf(CountingFromZero.class).containsExactly("progress_isToldInOrder");
    }

    static class CountingFromZero extends Toy {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                TrainingEvent epochDone(int epoch, int epochs) {
                    return super.epochDone(epoch - 1, epochs);
                }
            };
        }
    }

    @Test
    void cardOfAnotherArchitecture_isCaught() {
        assertThatFailuresOf(WithAForeignCard.class).containsExactly("card_saysWhatTheModelIs");
    }

    static class WithAForeignCard extends Toy {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                ModelCard card(Alphabet alphabet, TrainingPlan plan) {
                    return ModelCard.builder("toy", "foreign", alphabet).build();
                }
            };
        }
    }

    @Test
    void modelThatIsSavedCarelessly_isCaught() {
        assertThatFailuresOf(SavingCarelessly.class)
                .containsExactlyInAnyOrder("saving_replacesAnOlderModel", "savingThatFails_changesNothing");
    }

    static class SavingCarelessly extends Toy {
        @Override
        protected Trainer trainer() {
            return new ToyTrainer() {
                @Override
                public Model train(
                        TrainingData data, TrainingPlan plan, TrainingListener listener, Cancellation cancellation) {
                    return new CarelessModel(super.train(data, plan, listener, cancellation));
                }
            };
        }
    }

    /** Leaves a file behind, and fails with another exception than it should. */
    private record CarelessModel(Model right) implements Model {
        @Override
        public ModelCard card() {
            return right.card();
        }

        @Override
        public Recognizer open() {
            return right.open();
        }

        @Override
        public void save(Path file) {
            try {
                Path beside = file.resolveSibling("left-behind");
                right.save(beside);
                Files.write(file, Files.readAllBytes(beside));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void modelThatIsAnotherOnceSaved_isCaught() {
        assertThatFailuresOf(SavingAnother.class).containsExactly("savedModel_answersTheSame");
    }

    static class SavingAnother extends Toy {
        @Override
        protected RecognizerProvider provider() {
            return new ToyProvider() {
                @Override
                Glyph template(byte[] bytes) {
                    bytes[400]++;
                    return super.template(bytes);
                }
            };
        }
    }
}

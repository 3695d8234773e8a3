package io.handwriting.testkit;

import static io.handwriting.testkit.ContractRun.assertThatFailuresOf;

import io.handwriting.Alphabet;
import io.handwriting.Recognizer;
import io.handwriting.spi.Availability;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The contract lets a right provider pass and catches wrong ones. */
class RecognizerProviderContractTest {

    /** Opens models with a provider that the subclasses make wrong. */
    abstract static class Toy extends RecognizerProviderContract {
        private static final byte[] MODEL = saved();

        @Override
        protected RecognizerProvider provider() {
            return new ToyProvider();
        }

        @Override
        protected byte[] model() {
            return MODEL.clone();
        }

        @Override
        protected String fileName() {
            return "model.toy";
        }

        private static byte[] saved() {
            try {
                Path file = Files.createTempFile("model", ".toy");
                try {
                    ToyModel.ofNeatDrawings(Alphabet.DIGITS).save(file);
                    return Files.readAllBytes(file);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void rightProvider_passes() {
        assertThatFailuresOf(Right.class).isEmpty();
    }

    static class Right extends Toy {}

    @Test
    void providerThatCannotWork_isCaught() {
        assertThatFailuresOf(Unavailable.class).containsExactly("provider_isNamedAndAvailable");
    }

    static class Unavailable extends Toy {
        @Override
        protected RecognizerProvider provider() {
            return new ToyProvider() {
                @Override
                public Availability availability() {
                    return Availability.unavailable("It is broken.");
                }
            };
        }
    }

    @Test
    void otherExceptions_areCaught() {
        assertThatFailuresOf(Crashing.class)
                .contains("truncatedModel_isRefused", "damagedModel_isRefusedOrSurvived", "emptyFile_isRefused")
                .doesNotContain("goodModel_isOpened");
    }

    static class Crashing extends Toy {
        @Override
        protected RecognizerProvider provider() {
            return new ToyProvider() {
                @Override
                public boolean reads(ModelSource model) {
                    return true;
                }

                @Override
                public Recognizer open(ModelSource model, OpenOptions options) {
                    try {
                        return super.open(model, options);
                    } catch (RuntimeException e) {
                        throw new IllegalArgumentException(e);
                    }
                }
            };
        }
    }

    @Test
    void truncatedModelThatIsOpened_isCaught() {
        assertThatFailuresOf(FillingUp.class).containsExactly("truncatedModel_isRefused");
    }

    static class FillingUp extends Toy {
        @Override
        protected RecognizerProvider provider() {
            return new ToyProvider() {
                @Override
                byte[] content(ModelSource model) {
                    return Arrays.copyOf(super.content(model), 1 << 16);
                }
            };
        }
    }

    @Test
    void anythingOpened_isCaught() {
        assertThatFailuresOf(OpeningAnything.class)
                .contains("foreignFiles_areRefused", "textFile_isRefused", "missingFile_isRefused");
    }

    static class OpeningAnything extends Toy {
        @Override
        protected RecognizerProvider provider() {
            return new ToyProvider() {
                @Override
                public boolean reads(ModelSource model) {
                    return true;
                }

                @Override
                public Recognizer open(ModelSource model, OpenOptions options) {
                    return ToyModel.ofNeatDrawings(Alphabet.DIGITS).open();
                }
            };
        }
    }
}

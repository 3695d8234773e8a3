package io.handwriting.examples.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.Model;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.Trainer;
import io.handwriting.Trainers;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import io.handwriting.testkit.ActivationProbeContract;
import io.handwriting.testkit.RecognizerContract;
import io.handwriting.testkit.RecognizerProviderContract;
import io.handwriting.testkit.SyntheticGlyphs;
import io.handwriting.testkit.TrainerContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of a plugged-in model, held to every contract. */
class NearestMeanTest {
    private static final Model MODEL = new NearestMean()
            .train(SyntheticGlyphs.data(Alphabet.EMNIST, 20, 1), TrainingPlan.defaults(), TrainingListener.SILENT);

    @Test
    void discovery_findsTrainerAndProvider(@TempDir Path folder) {
        Path file = folder.resolve("digits.nearest");
        Trainers.discover()
                .named("nearest-mean")
                .train(SyntheticGlyphs.data(Alphabet.DIGITS, 20, 1), TrainingPlan.defaults(), TrainingListener.SILENT)
                .save(file);
        try (Recognizer recognizer = Recognizers.discover().open(ModelSource.of(file), OpenOptions.DEFAULTS)) {
            assertThat(recognizer.recognize(SyntheticGlyphs.of("7")).label()).isEqualTo("7");
        }
    }

    @Test
    void unseenCharacters_areReadFarBetterThanByChance() {
        var unseen = SyntheticGlyphs.data(Alphabet.EMNIST, 10, 2);
        int right = 0;
        try (Recognizer recognizer = MODEL.open()) {
            for (int row = 0; row < unseen.size(); row++) {
                String label = recognizer.recognize(unseen.glyph(row)).label();
                right += label.equals(unseen.label(row)) ? 1 : 0;
            }
        }
        assertThat((double) right / unseen.size()).isGreaterThan(0.6);
    }

    // tag::contract[]
    @Nested
    class AsARecognizer extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return MODEL.open();
        }
    }
    // end::contract[]

    @Nested
    class AsAProbe extends ActivationProbeContract {
        @Override
        protected Recognizer open() {
            return MODEL.open();
        }
    }

    @Nested
    class AsATrainer extends TrainerContract {
        @Override
        protected Trainer trainer() {
            return new NearestMean();
        }

        @Override
        protected RecognizerProvider provider() {
            return new NearestMeanProvider();
        }

        @Override
        protected String fileName() {
            return "model.nearest";
        }
    }

    @Nested
    class AsAProvider extends RecognizerProviderContract {
        @Override
        protected RecognizerProvider provider() {
            return new NearestMeanProvider();
        }

        @Override
        protected byte[] model() {
            try {
                Path file = Files.createTempFile("model", ".nearest");
                MODEL.save(file);
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected String fileName() {
            return "model.nearest";
        }
    }
}

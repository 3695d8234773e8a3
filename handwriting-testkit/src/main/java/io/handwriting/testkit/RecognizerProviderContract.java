package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import io.handwriting.Glyph;
import io.handwriting.ModelException;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.spi.Availability;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link RecognizerProvider} must do with good, foreign and damaged files; a provider's tests extend it.
 *
 * <p>An unusable file is either not read, or opening it throws a {@link ModelException} with a sentence; nothing else.
 */
@DisplayName("A recognizer provider")
public abstract class RecognizerProviderContract {
    private static final int CUTS = 64;

    @TempDir
    private Path folder;

    /** Made by the test framework. */
    protected RecognizerProviderContract() {}

    /**
     * Makes the provider.
     *
     * @return the provider under test
     */
    protected abstract RecognizerProvider provider();

    /**
     * Gives a model file that the provider reads.
     *
     * @return its whole content
     */
    protected abstract byte[] model();

    /**
     * Names the model file.
     *
     * @return a file name with the ending that the provider expects
     */
    protected abstract String fileName();

    @Test
    @DisplayName("has a name, and can work here")
    void provider_isNamedAndAvailable() {
        assertThat(provider().name()).isNotBlank();
        assertThat(provider().availability()).isEqualTo(Availability.available());
    }

    @Test
    @DisplayName("opens a good model file, be it in memory, on disk or at an address")
    void goodModel_isOpened() throws IOException {
        Path file = write(model());
        List<Glyph> glyphs = SyntheticGlyphs.many(10, 44);
        List<Recognition> expected = read(inMemory(model()), glyphs);
        Agreement.assertClose(expected, read(ModelSource.of(file), glyphs), Agreement.ROUNDING);
        Agreement.assertClose(expected, read(ModelSource.of(file.toUri().toURL()), glyphs), Agreement.ROUNDING);
    }

    @Test
    @DisplayName("refuses a file that is not there")
    void missingFile_isRefused() {
        assertRefused("a missing file", ModelSource.of(folder.resolve(fileName())));
    }

    @Test
    @DisplayName("refuses an empty file")
    void emptyFile_isRefused() throws IOException {
        assertRefused("an empty file", ModelSource.of(write(new byte[0])));
    }

    @Test
    @DisplayName("refuses a folder")
    void folder_isRefused() throws IOException {
        assertRefused("a folder", ModelSource.of(Files.createDirectory(folder.resolve(fileName()))));
    }

    @Test
    @DisplayName("refuses a text file")
    void textFile_isRefused() throws IOException {
        byte[] text = "What is this? It is a letter.\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        assertRefused("a text", inMemory(text));
        assertRefused("a text file", ModelSource.of(write(text)));
    }

    @Test
    @DisplayName("refuses files of other kinds")
    void foreignFiles_areRefused() {
        assertRefused("a picture", inMemory(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}));
        assertRefused("a zip file", inMemory(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}));
        assertRefused("zeros", inMemory(new byte[10_000]));
        assertRefused("noise", inMemory(noise()));
    }

    @Test
    @DisplayName("refuses a model file that ends too early, wherever that is")
    void truncatedModel_isRefused() {
        byte[] model = model();
        for (int cut = 0; cut < CUTS; cut++) {
            int length = (int) ((long) model.length * cut / CUTS);
            assertRefused("the first " + length + " bytes", inMemory(Arrays.copyOf(model, length)));
        }
        assertRefused("all but the last byte", inMemory(Arrays.copyOf(model, model.length - 1)));
    }

    @Test
    @DisplayName("refuses or survives a model file with a wrong byte")
    void damagedModel_isRefusedOrSurvived() {
        byte[] model = model();
        for (int place = 0; place < CUTS; place++) {
            byte[] damaged = model.clone();
            damaged[(int) ((long) model.length * place / CUTS)] ^= (byte) 0xff;
            assertThatCode(() -> openIfRead(inMemory(damaged)))
                    .as("a wrong byte at %d/%d of the file", place, CUTS)
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown -> assertThat(thrown).isInstanceOf(ModelException.class));
        }
    }

    private void assertRefused(String what, ModelSource source) {
        try {
            if (openIfRead(source)) {
                fail("The provider opened %s as if it were a model.", what);
            }
        } catch (ModelException refusal) {
            assertThat(refusal.getMessage())
                    .as("what is said of %s", what)
                    .isNotBlank()
                    .endsWith(".");
        } catch (RuntimeException unexpected) {
            throw new AssertionError("For " + what + " a ModelException was needed, not " + unexpected, unexpected);
        }
    }

    private boolean openIfRead(ModelSource source) {
        if (!provider().reads(source)) {
            return false;
        }
        provider().open(source, OpenOptions.DEFAULTS).close();
        return true;
    }

    private List<Recognition> read(ModelSource source, List<Glyph> glyphs) {
        assertThat(provider().reads(source)).as("reads %s", source).isTrue();
        try (Recognizer recognizer = provider().open(source, OpenOptions.DEFAULTS)) {
            return recognizer.recognizeAll(glyphs);
        }
    }

    private ModelSource inMemory(byte[] bytes) {
        return ModelSource.of(fileName(), bytes);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve(fileName()), bytes);
    }

    private static byte[] noise() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        return noise;
    }
}

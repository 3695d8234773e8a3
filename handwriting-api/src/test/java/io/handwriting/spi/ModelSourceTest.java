package io.handwriting.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.ModelException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSourceTest {
    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void file_isReadAndKnowsItsPath() throws IOException {
        Path file = Files.write(folder.resolve("model.toy"), CONTENT);
        ModelSource source = ModelSource.of(file);
        assertThat(source.path()).contains(file);
        assertThat(source.name()).isEqualTo(file.toString());
        assertContent(source);
    }

    @Test
    void onlyWhatCameWithTheProgram_isPartOfIt() throws IOException {
        Path file = Files.write(folder.resolve("model.toy"), new byte[] {1, 2});
        ModelSource part = ModelSource.partOfTheProgram(file.toUri().toURL());
        assertThat(part.isPartOfTheProgram()).isTrue();
        assertThat(part.holding("inner", new byte[1]).isPartOfTheProgram()).isTrue();
        assertThat(ModelSource.of(file).holding("inner", new byte[1]).isPartOfTheProgram())
                .isFalse();
        assertThat(part.bytes(10)).containsExactly(1, 2);
        assertThat(List.of(
                        ModelSource.of(file),
                        ModelSource.of(file.toUri().toURL()),
                        ModelSource.of("model.toy", new byte[] {1})))
                .noneMatch(ModelSource::isPartOfTheProgram);
    }

    @Test
    void resourceInAJar_isReadAndTheJarIsNotHeldOpen() throws IOException {
        Path jar = folder.resolve("models.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("model.toy"));
            zip.write(CONTENT);
        }
        ModelSource source =
                ModelSource.of(URI.create("jar:" + jar.toUri() + "!/model.toy").toURL());
        assertThat(source.path()).isEmpty();
        assertThat(source.name()).endsWith("models.jar!/model.toy");
        assertContent(source);
        Files.delete(jar);
        assertThatExceptionOfType(ModelException.class).isThrownBy(() -> source.head(1));
    }

    @Test
    void bytes_areCopied() {
        byte[] bytes = CONTENT.clone();
        ModelSource source = ModelSource.of("model.toy", bytes);
        bytes[0] = 'x';
        assertThat(source.path()).isEmpty();
        assertThat(source).hasToString("ModelSource[model.toy]");
        assertContent(source);
    }

    private static void assertContent(ModelSource source) {
        assertThat(source.head(4)).asString().isEqualTo("0123");
        assertThat(source.head(99)).isEqualTo(CONTENT);
        assertThat(source.bytes(10)).isEqualTo(CONTENT);
        assertThat(source.bytes(10)).as("read again").isEqualTo(CONTENT);
    }

    @Test
    void fileThatIsTooLarge_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelSource.of("model.toy", CONTENT).bytes(9))
                .withMessage("The model file model.toy is larger than 9 bytes.");
    }

    @Test
    void emptyFile_isRefused() {
        ModelSource empty = ModelSource.of("model.toy", new byte[0]);
        assertThat(empty.head(4)).isEmpty();
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> empty.bytes(9))
                .withMessage("The model file model.toy is empty.");
    }

    @Test
    void missingFile_isNamed() {
        Path missing = folder.resolve("missing.toy");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelSource.of(missing).head(4))
                .withMessage("The model file " + missing + " cannot be read: there is no such file.");
    }

    @Test
    void folder_isRefusedWithTheReason() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelSource.of(folder).bytes(9))
                .withMessageStartingWith("The model file " + folder + " cannot be read: ")
                .withCauseInstanceOf(IOException.class);
    }
}

package io.handwriting.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.handwriting.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    private Path folder;

    @Test
    void content_isWrittenIntoFoldersThatAreMade() {
        Path file = folder.resolve("a/b/model.toy");
        ModelFile.write(file, out -> out.write(42));
        assertThat(file).hasBinaryContent(new byte[] {42});
        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void olderFile_isReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("model.toy"), "an older and longer model");
        ModelFile.write(file, out -> out.write(42));
        assertThat(file).hasBinaryContent(new byte[] {42});
    }

    @Test
    void writingThatFails_leavesTheOlderFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("model.toy"), "older");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("The disk is full.");
                }))
                .withMessageStartingWith("The model cannot be written to " + file)
                .withMessageContaining("The disk is full.");
        assertOnly(file, "older");
    }

    @Test
    void modelThatFailsWhileBeingWritten_leavesTheOlderFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("model.toy"), "older");
        assertThatIllegalStateException()
                .isThrownBy(() -> ModelFile.write(file, out -> {
                    throw new IllegalStateException("The model is closed.");
                }));
        assertOnly(file, "older");
    }

    private void assertOnly(Path file, String content) {
        assertThat(file).hasContent(content);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void folderInTheWay_isRefused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("model.toy"));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelFile.write(file, out -> out.write(42)))
                .withMessageContaining("it is a folder");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void fileInPlaceOfAFolder_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelFile.write(file.resolve("model.toy"), out -> out.write(42)))
                .withMessageStartingWith("The model cannot be written to ");
    }

    @Test
    void rootFolder_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelFile.write(folder.getRoot(), out -> out.write(42)))
                .withMessageContaining("it is a folder");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There are no POSIX permissions.")
    void model_mayBeReadByWhoeverMayReadOtherFiles() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        Path file = folder.resolve("model.toy");
        ModelFile.write(file, out -> out.write(42));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }
}

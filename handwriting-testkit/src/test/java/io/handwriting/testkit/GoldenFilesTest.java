package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Glyph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {
    private static final Glyph SEVEN = SyntheticGlyphs.of("7");

    @TempDir
    private Path folder;

    @Test
    void missingFile_failsAndSaysHowToWriteIt() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GoldenFiles.in(folder).assertClose("seven", SEVEN, 0))
                .withMessageContaining("seven.txt")
                .withMessageContaining("-Dgolden.update=true")
                .withMessageContaining(GlyphText.write(SEVEN));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void glyphLikeItsFile_passes() throws IOException {
        Files.writeString(folder.resolve("seven.txt"), GlyphText.write(SEVEN));
        assertThatCode(() -> GoldenFiles.in(folder).assertClose("seven", SEVEN, 0))
                .doesNotThrowAnyException();
    }

    @Test
    void glyphUnlikeItsFile_fails() throws IOException {
        Files.writeString(folder.resolve("seven.txt"), GlyphText.write(SyntheticGlyphs.of("1")));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GoldenFiles.in(folder).assertClose("seven", SEVEN, 1))
                .withMessageContaining("The glyphs differ");
    }

    @Test
    void update_writesTheFile() {
        System.setProperty("golden.update", "true");
        try {
            GoldenFiles.in(folder.resolve("new")).assertClose("seven", SEVEN, 0);
        } finally {
            System.clearProperty("golden.update");
        }
        assertThat(folder.resolve("new/seven.txt")).hasContent(GlyphText.write(SEVEN));
    }

    @Test
    void moduleFolder_liesInTheTestResources() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GoldenFiles.ofModule().assertClose("no such glyph", SEVEN, 0))
                .withMessageContaining(
                        Path.of("src", "test", "resources", "golden").toString());
    }
}

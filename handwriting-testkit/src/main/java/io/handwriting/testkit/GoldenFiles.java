package io.handwriting.testkit;

import io.handwriting.Glyph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Glyphs as they once were found right, one {@link GlyphText} file each in a folder of the sources.
 *
 * <p>When the tests run with {@code -Dgolden.update=true} the files are written instead of compared; look at what
 * changed before you keep it. The folder is taken from the module's own folder, where Maven runs its tests.
 */
public final class GoldenFiles {
    private static final String UPDATE = "golden.update";

    private final Path folder;

    private GoldenFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes the folder {@code src/test/resources/golden}.
     *
     * @return the golden files of the module under test
     */
    public static GoldenFiles ofModule() {
        return in(Path.of("src", "test", "resources", "golden"));
    }

    /**
     * Takes a folder.
     *
     * @param folder where the files are
     * @return its golden files
     */
    public static GoldenFiles in(Path folder) {
        return new GoldenFiles(folder);
    }

    /**
     * Requires that a glyph looks as it once did.
     *
     * @param name the file's name without its ending
     * @param actual the glyph found
     * @param levels how many of the sixteen levels a pixel may be off
     * @throws AssertionError if a pixel is off by more, or there is no such file
     */
    public void assertClose(String name, Glyph actual, int levels) {
        Path file = folder.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, GlyphText.write(actual));
            } else if (Files.exists(file)) {
                GlyphText.assertClose(GlyphText.read(Files.readString(file)), actual, levels);
            } else {
                throw new AssertionError("There is no golden file " + file.toAbsolutePath() + ". Run with -D" + UPDATE
                        + "=true to write it, if this is right:\n" + GlyphText.write(actual));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

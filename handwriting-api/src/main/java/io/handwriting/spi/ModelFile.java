package io.handwriting.spi;

import io.handwriting.ModelException;
import java.io.IOException;
import java.nio.file.Path;

/** Writes model files so that none is ever half there. */
public final class ModelFile {
    private ModelFile() {}

    /**
     * Writes a file beside its place and then moves it there; when writing fails, what was there stays.
     *
     * @param file where to; missing folders are made
     * @param content writes the content
     * @throws ModelException if the file cannot be written
     */
    public static void write(Path file, WholeFile.Content content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw new ModelException("The model cannot be written to " + file + ": " + FileFault.of(e) + ".", e);
        }
    }
}

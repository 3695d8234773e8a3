package io.handwriting.evaluation.internal;

import io.handwriting.evaluation.EvaluationException;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes texts so that none is ever half there. */
public final class TextFile {
    private TextFile() {}

    /**
     * Writes a file beside its place and then moves it there; when writing fails, what was there stays.
     *
     * @param what what is written, for the message
     * @param file where to; missing folders are made
     * @param text the content
     * @throws EvaluationException if the file cannot be written
     */
    public static void write(String what, Path file, String text) {
        try {
            WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new EvaluationException(
                    "The " + what + " cannot be written to " + file + ": " + FileFault.of(e) + ".", e);
        }
    }
}

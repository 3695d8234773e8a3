package io.handwriting.examples.server.reading;

import io.handwriting.HandwritingException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a model may be called on the shelf, so that a file of any disk can have its name. */
public final class ShelfName {
    private static final int LONGEST = 64;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0," + (LONGEST - 1) + "}");

    private ShelfName() {}

    static void require(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new HandwritingException(
                    "A model is named by up to " + LONGEST + " letters, digits, - and _, not \"" + name + "\".");
        }
    }

    /**
     * Makes a name of a file's.
     *
     * @param file a model file
     * @return its name without the ending, of letters, digits, - and _ alone
     */
    public static String of(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.onnx$", "");
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "-").replaceFirst("^[-_]+", "");
        return plain.isEmpty() ? "model" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}

package io.handwriting.examples.server;

import io.handwriting.HandwritingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A word that few may know, given by an option or in a file named by another. */
final class Secret {
    private Secret() {}

    static Optional<String> of(String option, @Nullable String given, @Nullable Path file) {
        if (given != null && file != null) {
            throw new HandwritingException(option + " and " + option + "-file exclude each other.");
        }
        return file == null ? Optional.ofNullable(given) : Optional.of(read(option, file));
    }

    private static String read(String option, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new HandwritingException("The file " + file + " of " + option + "-file cannot be read.", e);
        }
    }
}

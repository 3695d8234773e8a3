package io.handwriting.examples.cli;

import io.handwriting.HandwritingException;
import io.handwriting.preprocess.TextForm;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether images show texts, and what those may look like. */
final class TextOptions {
    @Option(names = "--text", description = "reads a number or a word from every image, not a character")
    private boolean text;

    @Option(
            names = "--pattern",
            paramLabel = "PATTERN",
            description =
                    "what the texts look like: # is a digit, @ a letter, * either, [abc] one of these; ? after it: may"
                            + " be missing, + one or several")
    private @Nullable String pattern;

    @Option(names = "--words", paramLabel = "FILE", description = "the words that the texts may be, a line each")
    private @Nullable Path words;

    private List<String> listed = List.of();

    TextOptions() {}

    /** Says what texts may look like; empty where images show single characters. */
    Optional<TextForm> form(CommandSpec spec) {
        Path list = words;
        String wanted = pattern;
        Arguments.require(
                spec, wanted == null || list == null, "A text is of a --pattern or one of some --words, not both.");
        if (list != null) {
            listed = lines(list);
            return Optional.of(Arguments.checked(spec, () -> TextForm.words(listed)));
        }
        if (wanted != null) {
            return Optional.of(Arguments.checked(spec, () -> TextForm.pattern(wanted)));
        }
        return text ? Optional.of(TextForm.FREE) : Optional.empty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new HandwritingException(
                    "The file of words " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    /** Tells what the answers depend on beside the options as they were given. */
    String fingerprint() {
        return String.valueOf(listed.hashCode());
    }
}

package io.handwriting.examples.cli;

import io.handwriting.HandwritingException;
import io.handwriting.ModelException;
import io.handwriting.spi.ModelFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that a command is to write. */
final class OutputFile {
    private OutputFile() {}

    /** Refuses what cannot be written, before the work is done; folders that are missing will be made. */
    static void requireWritable(String what, @Nullable Path file) {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw refusal(what, file, "it is a folder");
        }
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw refusal(what, file, folder + " is no folder");
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw refusal(what, file, "nothing may be written in " + folder);
        }
    }

    /** Writes a file so that it is never half there. */
    static void write(String what, Path file, ModelFile.Content content) {
        requireWritable(what, file);
        try {
            ModelFile.write(file, content);
        } catch (ModelException e) {
            throw new HandwritingException("The " + what + " cannot be written to " + file + ".", e);
        }
    }

    private static HandwritingException refusal(String what, Path file, String reason) {
        return new HandwritingException("The " + what + " cannot be written to " + file + ": " + reason + ".");
    }
}

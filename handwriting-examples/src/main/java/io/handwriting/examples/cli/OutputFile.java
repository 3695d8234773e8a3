package io.handwriting.examples.cli;

import io.handwriting.HandwritingException;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.WholeFile;
import java.io.IOException;
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
            throw refusal(what, file, "it is a folder", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw refusal(what, file, folder + " is no folder", null);
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw refusal(what, file, "nothing may be written in " + folder, null);
        }
    }

    /** Writes a file so that it is never half there. */
    static void write(String what, Path file, WholeFile.Content content) {
        requireWritable(what, file);
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw refusal(what, file, FileFault.of(e), e);
        }
    }

    private static HandwritingException refusal(String what, Path file, String reason, @Nullable IOException cause) {
        return new HandwritingException("The " + what + " cannot be written to " + file + ": " + reason + ".", cause);
    }
}

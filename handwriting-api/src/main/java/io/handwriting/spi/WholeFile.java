package io.handwriting.spi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files so that none is ever half there. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file beside its place and then moves it there; when writing fails, what was there stays.
     *
     * @param file where to; missing folders are made
     * @param content writes the content
     * @throws IOException if the file cannot be written; {@link FileFault} says why in words
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(FileFault.IS_A_FOLDER);
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.writeTo(out);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Moves a file to its place, in one step where the disk can do that.
     *
     * @param from the file
     * @param to its place; a file there is replaced, a folder is not
     * @throws IOException if it cannot be moved
     */
    public static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(to)) {
            throw new IOException(FileFault.IS_A_FOLDER);
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out where to; closed by the caller
         * @throws IOException if writing fails
         */
        void writeTo(OutputStream out) throws IOException;
    }
}

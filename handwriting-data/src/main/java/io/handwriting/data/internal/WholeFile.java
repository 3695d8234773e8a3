package io.handwriting.data.internal;

import io.handwriting.data.DataException;
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
     * @throws DataException if the file cannot be written
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            makeFolderOf(target);
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                    content.writeTo(out);
                }
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new DataException("The file " + file + " cannot be written: " + e + ".", e);
        }
    }

    static void makeFolderOf(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    /**
     * Moves a file to its place, in one step where the disk can do that.
     *
     * @param from the file
     * @param to its place; a file there is replaced, a folder is not
     * @throws IOException if it cannot be moved
     */
    static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(to)) {
            throw new IOException("it is a folder");
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

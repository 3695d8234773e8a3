package io.handwriting.evaluation.internal;

import io.handwriting.evaluation.EvaluationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes text files so that none is ever half there. */
public final class WholeFile {
    private WholeFile() {}

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
            writeAndMove(file.toAbsolutePath(), text);
        } catch (IOException e) {
            throw new EvaluationException("The " + what + " cannot be written to " + file + ": " + e + ".", e);
        }
    }

    private static void writeAndMove(Path target, String text) throws IOException {
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package io.handwriting.examples.scoring;

import io.handwriting.DrawingException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Lists the files of folders, in the order of their names; what begins with a dot is hidden.
 *
 * @param recursive whether folders in a folder are looked into; linked ones are not
 * @param leftOut files that are left out, by their real paths
 */
public record FolderListing(boolean recursive, Set<Path> leftOut) {

    /** Keeps a copy of the set. */
    public FolderListing {
        leftOut = Set.copyOf(leftOut);
    }

    /** Lists the files, seen from the folder. */
    List<Path> of(Path folder) {
        List<Path> files = list(folder);
        if (files.isEmpty()) {
            throw new DrawingException("There are no files in this folder"
                    + (recursive ? "." : "; folders in it are not looked into without --recursive."));
        }
        return files;
    }

    private List<Path> list(Path folder) {
        try {
            Path real = folder.toRealPath();
            try (Stream<Path> files = Files.find(real, recursive ? Integer.MAX_VALUE : 1, this::isWanted)) {
                return files.map(real::relativize)
                        .filter(FolderListing::isVisible)
                        .sorted()
                        .toList();
            }
        } catch (UncheckedIOException e) {
            throw refusal(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private boolean isWanted(Path file, BasicFileAttributes attributes) {
        return (attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(file)))
                && !leftOut.contains(file);
    }

    private static boolean isVisible(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .noneMatch(name -> name.toString().startsWith("."));
    }

    private static DrawingException refusal(IOException failure) {
        String where = failure instanceof FileSystemException in && in.getFile() != null ? " " + in.getFile() : "";
        return new DrawingException(
                "The folder" + where + " cannot be listed: " + FileFault.of(failure) + ".", failure);
    }
}

package io.handwriting.data;

import io.handwriting.data.internal.DataFolder;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A data set that is known by name, and what of it lies on the disk.
 *
 * @param name the name to open it by
 * @param bytes the size of the files that are there
 * @param missing the names of the files that are not there
 */
public record DataSet(String name, long bytes, List<String> missing) {
    /** Keeps a copy of the list. */
    public DataSet {
        missing = List.copyOf(missing);
    }

    static DataSet of(String name, DataFolder folder, List<String> files) {
        return new DataSet(
                name,
                files.stream()
                        .map(folder::find)
                        .flatMap(Optional::stream)
                        .mapToLong(DataSet::size)
                        .sum(),
                folder.missing(files));
    }

    static DataSet of(String name, Path file) {
        return new DataSet(name, size(file), List.of());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new DataException("The file " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    /**
     * Tells whether it can be opened.
     *
     * @return true when no file is missing
     */
    public boolean isThere() {
        return missing.isEmpty();
    }
}

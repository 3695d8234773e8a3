package io.handwriting.data.internal;

import io.handwriting.data.DataException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files of a data set lie: in a folder, or in a subfolder of it.
 *
 * @param folder the folder
 * @param subfolder the name of the subfolder
 * @param advice how to get files that are missing, a sentence
 */
public record DataFolder(Path folder, String subfolder, String advice) {

    /**
     * Finds a file, gzipped or not.
     *
     * @param name its name, without {@code .gz}
     * @return the file
     * @throws DataException if it lies nowhere; the message says where it was looked for
     */
    public Path file(String name) {
        return find(name)
                .orElseThrow(() -> new DataException("There is no " + name + ".gz (or without .gz) in " + folder
                        + " or " + folder.resolve(subfolder) + ". " + advice));
    }

    /**
     * Looks for a file, gzipped or not.
     *
     * @param name its name, without {@code .gz}
     * @return the file, if it is there
     */
    public Optional<Path> find(String name) {
        return Stream.of(folder, folder.resolve(subfolder))
                .flatMap(place -> Stream.of(name + ".gz", name).map(place::resolve))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * Tells which files are missing.
     *
     * @param names their names, without {@code .gz}
     * @return the names of those that are not there
     */
    public List<String> missing(List<String> names) {
        return names.stream().filter(name -> find(name).isEmpty()).toList();
    }
}

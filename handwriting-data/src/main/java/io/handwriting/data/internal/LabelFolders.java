package io.handwriting.data.internal;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import io.handwriting.data.DataException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folders of images in a folder, one a label, in the natural order of the labels. */
public final class LabelFolders {
    private final Map<String, Path> folders = new TreeMap<>(NaturalOrder.COMPARATOR);
    private final Alphabet alphabet;

    /**
     * Looks into a folder.
     *
     * @param parent the folder
     * @throws DataException if it cannot be read, holds no folders, or two of them stand for the same label
     */
    public LabelFolders(Path parent) {
        for (Path folder : visible(parent, Files::isDirectory)) {
            String label = FolderNames.labelOf(String.valueOf(folder.getFileName()));
            Path other = folders.put(label, folder);
            if (other != null) {
                throw new DataException("The folders " + other.getFileName() + " and " + folder.getFileName() + " in "
                        + parent + " both stand for the label \"" + label + "\"; put their images into one.");
            }
        }
        if (folders.isEmpty()) {
            throw new DataException("There are no folders in " + parent + "; one folder for each label is needed, such"
                    + " as " + parent.resolve("7") + " with images of sevens.");
        }
        this.alphabet = alphabet(parent);
    }

    private Alphabet alphabet(Path parent) {
        try {
            return Alphabet.of(folders.keySet());
        } catch (HandwritingException e) {
            throw new DataException(
                    "The names of the folders in " + parent + " make no alphabet: " + e.getMessage(), e);
        }
    }

    /**
     * Tells the labels.
     *
     * @return the alphabet
     */
    public Alphabet alphabet() {
        return alphabet;
    }

    /**
     * Lists the files.
     *
     * @return all files with their labels, label by label, in the natural order of their names
     * @throws DataException if a folder cannot be read
     */
    public List<LabelledFile> files() {
        List<LabelledFile> files = new ArrayList<>();
        folders.forEach((label, folder) -> {
            int place = alphabet.indexOf(label);
            visible(folder, Files::isRegularFile).forEach(file -> files.add(new LabelledFile(place, file)));
        });
        return files;
    }

    private static List<Path> visible(Path folder, Predicate<Path> kind) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(kind)
                    .filter(entry -> !isHidden(String.valueOf(entry.getFileName())))
                    .sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName()), NaturalOrder.COMPARATOR))
                    .toList();
        } catch (NotDirectoryException e) {
            throw new DataException(folder + " is no folder.", e);
        } catch (IOException e) {
            throw new DataException("The folder " + folder + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini");
    }

    /**
     * A file in the folder of a label.
     *
     * @param label the place of the label in the alphabet
     * @param file the file
     */
    public record LabelledFile(int label, Path file) {}
}

package io.handwriting.examples.server.training;

import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenStyle;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data of a folder that can be learnt from, by name.
 *
 * <p>These are the known data sets, except those that are kept to check with ({@code …-test}), and the CSV files and
 * folders of images that lie there. Nothing outside the folder can be named.
 */
public final class LearnableData {
    private static final String TEST = "-test";
    private static final String CSV = ".*\\.csv(\\.gz)?";
    private static final String IMAGE = "(?i).*\\.(png|bmp|gif|jpe?g)";

    private final Path folder;

    private LearnableData(Path folder) {
        this.folder = folder;
    }

    /** Names the folder; nothing is read yet. */
    public static LearnableData in(Path folder) {
        return new LearnableData(folder);
    }

    /**
     * Data that can be asked for.
     *
     * @param name the name to order them by
     * @param missing the names of their files that are not there
     */
    public record Choice(String name, List<String> missing) {
        /** Keeps a copy of the list. */
        public Choice {
            missing = List.copyOf(missing);
        }

        /** Tells whether nothing is missing. */
        public boolean isAvailable() {
            return missing.isEmpty();
        }
    }

    /** Lists what is there, and what is known and missing. */
    public List<Choice> list() {
        List<Choice> choices = new ArrayList<>();
        DataSets.in(folder).list().stream()
                .filter(known -> !known.name().endsWith(TEST))
                .forEach(known -> choices.add(new Choice(known.name(), known.missing())));
        own().forEach(name -> choices.add(new Choice(name, List.of())));
        return List.copyOf(choices);
    }

    /** Gives the name of the first that nothing is missing of. */
    public Optional<String> firstAvailable() {
        return list().stream().filter(Choice::isAvailable).map(Choice::name).findFirst();
    }

    private List<String> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isCsv(entry) || holdsImages(entry))
                    .map(LearnableData::nameOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DataException("The data folder cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private static boolean isCsv(Path entry) {
        return Files.isRegularFile(entry) && nameOf(entry).matches(CSV);
    }

    private static boolean holdsImages(Path entry) {
        if (!Files.isDirectory(entry) || nameOf(entry).startsWith(".")) {
            return false;
        }
        int depth = entry.getNameCount() + 2;
        try (Stream<Path> images = Files.find(
                entry,
                2,
                (file, kind) -> file.getNameCount() == depth && nameOf(file).matches(IMAGE))) {
            return images.findAny().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static String nameOf(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    void require(String name) {
        List<Choice> choices = list();
        Choice choice = choices.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> TrainingRefusedException.unusable("There are no data \"" + name + "\" to learn from"
                        + (name.endsWith(TEST) ? ", since they are kept to check with; " : "; ")
                        + available(choices)));
        if (!choice.isAvailable()) {
            throw TrainingRefusedException.unusable("The data folder lacks " + String.join(", ", choice.missing())
                    + " of \"" + name + "\"; " + available(choices));
        }
    }

    private static String available(List<Choice> choices) {
        String names =
                choices.stream().filter(Choice::isAvailable).map(Choice::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "there are none in the data folder yet." : "there are " + names + ".";
    }

    TrainingData open(String name) {
        require(name);
        return DataSets.in(folder).pens(PenStyle.VARIED).open(name);
    }
}

package io.handwriting.data.internal;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import io.handwriting.data.DataException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A mapping file of EMNIST: one line a class, with the number that stands for it and the codes of its characters.
 *
 * @param alphabet the labels in the order of their numbers: the first character of each line
 * @param first the number of the first label
 */
public record EmnistMapping(Alphabet alphabet, int first) {

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its labels
     * @throws DataException if a line is not of this form, or a number is left out
     */
    public static EmnistMapping read(Path file) {
        List<Integer> numbers = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        TextLines.read(file, (number, line) -> {
            List<Integer> fields = fields(file, number, line);
            if (!numbers.isEmpty() && fields.get(0) != numbers.get(0) + numbers.size()) {
                throw TextLines.unusable(
                        file,
                        number,
                        "has the class " + fields.get(0) + "; the classes are numbered one by one, and "
                                + (numbers.get(0) + numbers.size()) + " comes next");
            }
            numbers.add(fields.get(0));
            labels.add(Character.toString(fields.get(1)));
        });
        return new EmnistMapping(alphabet(file, labels), numbers.get(0));
    }

    private static List<Integer> fields(Path file, int number, String line) {
        if (!line.matches("\\s*\\d{1,3}(\\s+\\d{1,7}){1,2}\\s*")) {
            throw TextLines.unusable(
                    file, number, "is no class number followed by the codes of one or two characters: " + line);
        }
        List<Integer> fields =
                Arrays.stream(line.trim().split("\\s+")).map(Integer::valueOf).toList();
        if (!Character.isValidCodePoint(fields.get(1))) {
            throw TextLines.unusable(file, number, "has the code " + fields.get(1) + ", which is no character");
        }
        return fields;
    }

    private static Alphabet alphabet(Path file, List<String> labels) {
        try {
            return Alphabet.of(labels);
        } catch (HandwritingException e) {
            throw new DataException(file + " is no mapping of EMNIST: " + e.getMessage(), e);
        }
    }
}

package io.handwriting.benchmarks;

import io.handwriting.HandwritingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a program was called with; what is missing, too much or no number is answered with a sentence. */
public final class Arguments {
    private static final int WRONG_CALL = 2;
    private static final String MORE = "...";

    private final List<String> names;
    private final List<String> given;

    /**
     * Reads arguments.
     *
     * @param usage the name of the program and of each argument, in brackets if it may be left out, {@code ...} at the
     *     end if more may follow
     * @param given the arguments
     * @throws HandwritingException if there are too few or too many
     */
    Arguments(String usage, String... given) {
        List<String> words = List.of(usage.split(" "));
        this.names = words.subList(1, words.size());
        this.given = List.of(given);
        long least = names.stream().filter(name -> !isOptional(name)).count();
        if (given.length < least || (given.length > names.size() && !names.contains(MORE))) {
            throw new HandwritingException("Usage: " + usage + " (arguments given: " + given.length + ")");
        }
    }

    private static boolean isOptional(String name) {
        return name.startsWith("[") || name.equals(MORE);
    }

    /**
     * Runs a program; ends with its message where it fails for what it was given.
     *
     * @param usage the name of the program and of its arguments
     * @param given the arguments
     * @param program the program
     * @throws Exception if it fails for anything else
     */
    public static void run(String usage, String[] given, Program program) throws Exception {
        try {
            program.run(new Arguments(usage, given));
        } catch (HandwritingException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_CALL);
        }
    }

    /**
     * Tells whether there is an argument at a place.
     *
     * @param place the place, from 0
     * @return whether it was given
     */
    public boolean has(int place) {
        return place < given.size();
    }

    /**
     * Gives an argument.
     *
     * @param place the place, from 0
     * @return the argument
     */
    public String text(int place) {
        return given.get(place);
    }

    /**
     * Gives an argument that names a file or a folder.
     *
     * @param place the place, from 0
     * @return where it is
     */
    public Path path(int place) {
        return Path.of(given.get(place));
    }

    /** Gives all arguments from a place on. */
    List<String> from(int place) {
        return given.subList(place, given.size());
    }

    int count(int place) {
        try {
            return Integer.parseInt(given.get(place));
        } catch (NumberFormatException e) {
            throw new HandwritingException(
                    names.get(place) + " is a whole number, not \"" + given.get(place) + "\".", e);
        }
    }

    double number(int place) {
        try {
            return Double.parseDouble(given.get(place));
        } catch (NumberFormatException e) {
            throw new HandwritingException(names.get(place) + " is a number, not \"" + given.get(place) + "\".", e);
        }
    }

    <E extends Enum<E>> E oneOf(int place, E[] wanted) {
        return Arrays.stream(wanted)
                .filter(value -> value.name().equalsIgnoreCase(given.get(place)))
                .findFirst()
                .orElseThrow(() -> new HandwritingException(names.get(place) + " is one of "
                        + Arrays.toString(wanted).toLowerCase(Locale.ROOT) + ", not \"" + given.get(place) + "\"."));
    }

    /** What a program does. */
    @FunctionalInterface
    public interface Program {
        /**
         * Runs.
         *
         * @param arguments what it was called with
         * @throws Exception if it fails
         */
        void run(Arguments arguments) throws Exception;
    }
}

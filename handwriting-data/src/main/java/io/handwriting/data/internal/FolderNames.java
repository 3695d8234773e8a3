package io.handwriting.data.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels as names of folders that any disk can have, also those that do not tell {@code a} from {@code A}. */
public final class FolderNames {
    private static final Pattern CODES = Pattern.compile("(u[0-9A-Fa-f]{4,6})+");
    private static final Pattern CASE = Pattern.compile("(upper|lower)_(\\p{L})");
    private static final Pattern SAFE = Pattern.compile("[0-9a-z_-]{2,}|[0-9]");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private FolderNames() {}

    /**
     * Finds what a folder's name stands for.
     *
     * @param name the name
     * @return the label
     */
    public static String labelOf(String name) {
        Matcher letter = CASE.matcher(name);
        if (letter.matches()) {
            String either = letter.group(2);
            return letter.group(1).equals("upper") ? either.toUpperCase(Locale.ROOT) : either.toLowerCase(Locale.ROOT);
        }
        return CODES.matcher(name).matches() ? decode(name) : name;
    }

    private static String decode(String name) {
        StringBuilder label = new StringBuilder();
        for (String code : name.substring(1).split("u", -1)) {
            int character = Integer.parseInt(code, 16);
            if (!Character.isValidCodePoint(character)) {
                return name;
            }
            label.appendCodePoint(character);
        }
        return label.toString();
    }

    /**
     * Finds a name for a folder.
     *
     * @param label the label
     * @return a name that stands for it and is safe everywhere
     */
    public static String nameOf(String label) {
        boolean safe = SAFE.matcher(label).matches() && !RESERVED.matcher(label).matches();
        if (safe && labelOf(label).equals(label)) {
            return label;
        }
        if (label.matches("[A-Z]")) {
            return "upper_" + label;
        }
        return label.matches("[a-z]") ? "lower_" + label : encode(label);
    }

    private static String encode(String label) {
        StringBuilder name = new StringBuilder();
        label.codePoints().forEach(character -> name.append(String.format("u%04x", character)));
        return name.toString();
    }
}

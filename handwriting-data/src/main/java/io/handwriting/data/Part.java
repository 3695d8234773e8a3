package io.handwriting.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts into which data are divided once and for all, so that nothing is reported on what helped to choose. */
public enum Part {
    /** To learn from. */
    TRAINING,
    /** To choose by: settings, thresholds, when to stop. */
    VALIDATION,
    /** For final figures, and nothing else. */
    TEST;

    /**
     * Finds a part.
     *
     * @param name its name in small letters
     * @return the part
     * @throws DataException if there is none of this name
     */
    static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new DataException("There is no part \"" + name + "\" of data; there are "
                        + Arrays.stream(values()).map(Part::toString).collect(Collectors.joining(", ")) + "."));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.handwriting.examples.server.wire;

import io.handwriting.examples.server.reading.HandName;
import java.util.Map;

/** What is known of a hand, as JSON. */
public final class HandJson {
    private HandJson() {}

    /**
     * Reads which hand is meant.
     *
     * @param members what names it
     * @return its name
     * @throws io.handwriting.HandwritingException if there is none, or one that is easily guessed
     */
    public static HandName name(Members members) {
        return new HandName(members.text("hand").orElse(""));
    }

    /**
     * Writes what is known.
     *
     * @param sizes how many corrections are kept of each label
     * @return its members
     */
    public static Map<String, Object> of(Map<String, Integer> sizes) {
        int corrections = sizes.values().stream().mapToInt(size -> size).sum();
        return Map.of("corrections", corrections, "labels", sizes);
    }
}

package io.handwriting.examples.server.feedback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the collected feedback is like.
 *
 * @param total how many drawings users labelled
 * @param samples how many there are of each label, the labels sorted
 * @param corrected what was corrected to what, the most frequent first
 * @param last the newest ones, the newest first
 */
public record FeedbackSummary(
        long total, Map<String, Long> samples, List<Mistake> corrected, List<StoredCorrection> last) {

    /** Keeps copies. */
    public FeedbackSummary {
        samples = Collections.unmodifiableMap(new LinkedHashMap<>(samples));
        corrected = List.copyOf(corrected);
        last = List.copyOf(last);
    }

    /**
     * One label taken for another.
     *
     * @param answered what was answered; empty when it was nothing
     * @param label what it was corrected to
     * @param count how often
     */
    public record Mistake(String answered, String label, long count) {}
}

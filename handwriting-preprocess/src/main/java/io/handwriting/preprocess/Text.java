package io.handwriting.preprocess;

import io.handwriting.Verdict;
import java.util.List;

/**
 * What a drawing of several characters is read as.
 *
 * @param ranking the texts it may show, the most likely first; empty when nothing is drawn, or nothing drawn has the form
 *     asked for
 * @param characters the characters of the most likely text, from left to right; marks that were left out are not among
 *     them
 * @param verdict whether it is to be relied on: that of its least acceptable character, {@link Verdict#BLANK} when
 *     nothing is drawn, {@link Verdict#UNSURE} when nothing has the form asked for
 */
public record Text(List<TextCandidate> ranking, List<TextCharacter> characters, Verdict verdict) {
    /** Keeps copies of the lists. */
    public Text {
        ranking = List.copyOf(ranking);
        characters = List.copyOf(characters);
    }

    /**
     * Says what was read.
     *
     * @return the most likely text; empty when there is none
     */
    public String text() {
        return ranking.isEmpty() ? "" : ranking.get(0).text();
    }

    /**
     * Says how sure the answer is.
     *
     * @return the probability of the most likely text; 0 when there is none
     */
    public float confidence() {
        return ranking.isEmpty() ? 0 : ranking.get(0).probability();
    }

    /**
     * Tells whether the verdict is {@link Verdict#ACCEPTED}.
     *
     * @return true if the answer is to be relied on
     */
    public boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }
}

package io.handwriting.examples.scoring;

import io.handwriting.Candidate;
import io.handwriting.Verdict;
import java.util.List;

/** What became of an image. */
public sealed interface Outcome {
    /**
     * It was read.
     *
     * @param image its name
     * @param verdict whether the answer is to be relied on
     * @param ranking what it may show, the most likely first
     */
    record Read(String image, Verdict verdict, List<Candidate> ranking) implements Outcome {
        /** Keeps a copy of the list. */
        public Read {
            ranking = List.copyOf(ranking);
        }

        /**
         * Lists the best candidates.
         *
         * @param most how many at the most
         * @return the head of the ranking
         */
        public List<Candidate> top(int most) {
            return ranking.subList(0, Math.min(most, ranking.size()));
        }
    }

    /**
     * It cannot be read.
     *
     * @param image its name
     * @param reason why, as a sentence
     */
    record Refused(String image, String reason) implements Outcome {}
}

package io.handwriting.examples.cli;

import io.handwriting.examples.scoring.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Some images that were read in one go.
 *
 * @param images how many they are
 * @param answers the lines of those that could be read
 * @param refused what could not be read, and why
 */
record ScoredChunk(int images, String answers, List<String> refused) {

    static ScoredChunk of(List<Outcome> outcomes, AnswerLines lines) {
        List<Outcome.Read> read = new ArrayList<>(outcomes.size());
        List<String> refused = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Read answer) {
                read.add(answer);
            } else if (outcome instanceof Outcome.Refused refusal) {
                refused.add(refusal.image() + ": " + refusal.reason());
            }
        }
        return new ScoredChunk(outcomes.size(), lines.of(read), refused);
    }
}

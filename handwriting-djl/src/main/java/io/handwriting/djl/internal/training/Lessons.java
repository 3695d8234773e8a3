package io.handwriting.djl.internal.training;

import io.handwriting.TrainingData;
import java.util.Optional;

/**
 * What an epoch is learnt from: rows with labels, and behind them rows of which only teachers say what they show.
 *
 * @param labelled the former
 * @param unlabelled the latter, whose labels are not looked at
 */
record Lessons(TrainingData labelled, Optional<TrainingData> unlabelled) {
    static Lessons of(TrainingData labelled) {
        return new Lessons(labelled, Optional.empty());
    }

    /** Counts the rows of both kinds. */
    int size() {
        return labelled.size() + unlabelled.map(TrainingData::size).orElse(0);
    }

    boolean isLabelled(int row) {
        return row < labelled.size();
    }

    void copyGlyph(int row, float[] target) {
        if (isLabelled(row)) {
            labelled.copyGlyph(row, target, 0);
        } else {
            unlabelled.orElseThrow().copyGlyph(row - labelled.size(), target, 0);
        }
    }
}

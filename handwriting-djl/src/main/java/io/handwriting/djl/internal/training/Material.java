package io.handwriting.djl.internal.training;

import io.handwriting.TrainingData;
import java.util.Optional;

/**
 * What a run learns from and is checked with.
 *
 * @param data what the caller gave to learn from
 * @param split its two parts, or all of it and data of another origin
 * @param checkedApart whether the second part is of another origin
 * @param unlabelled glyphs of which only teachers say what they show
 */
public record Material(
        TrainingData data, TrainingData.Split split, boolean checkedApart, Optional<TrainingData> unlabelled) {

    TrainingData training() {
        return split.training();
    }

    Lessons lessons() {
        return new Lessons(training(), unlabelled);
    }

    TrainingData validation() {
        return split.validation();
    }
}

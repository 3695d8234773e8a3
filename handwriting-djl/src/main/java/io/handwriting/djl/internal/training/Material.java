package io.handwriting.djl.internal.training;

import io.handwriting.TrainingData;

/**
 * What a run learns from and is checked with.
 *
 * @param data what the caller gave to learn from
 * @param split its two parts, or all of it and data of another origin
 * @param checkedApart whether the second part is of another origin
 */
public record Material(TrainingData data, TrainingData.Split split, boolean checkedApart) {

    TrainingData training() {
        return split.training();
    }

    TrainingData validation() {
        return split.validation();
    }
}

package io.handwriting.preprocess.internal.personal;

import io.handwriting.Recognition;

/** A correction with all that learning needs to know of it. */
final class Lesson {
    private final Correction correction;
    private final int label;
    private final Traits traits;
    private final float[] scores;

    private Lesson(Correction correction, int label, float[] scores) {
        this.correction = correction;
        this.label = label;
        this.traits = Traits.of(correction.glyph());
        this.scores = scores;
    }

    static Lesson of(Correction correction, Recognition readByModel) {
        int label = readByModel.alphabet().indexOf(correction.label());
        return new Lesson(correction, label, Scores.of(readByModel));
    }

    Correction correction() {
        return correction;
    }

    int label() {
        return label;
    }

    Traits traits() {
        return traits;
    }

    /** The scores that the model gives, in a new array. */
    float[] scores() {
        return scores.clone();
    }
}

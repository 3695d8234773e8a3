package io.handwriting.preprocess.internal.personal;

import io.handwriting.Glyph;
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

    Glyph glyph() {
        return correction.glyph();
    }

    int label() {
        return label;
    }

    Traits traits() {
        return traits;
    }

    /** The scores that the model and the size give, in a new array. */
    float[] scores(Sizes sizes) {
        float[] weighed = scores.clone();
        sizes.weigh(weighed, glyph());
        return weighed;
    }
}

package io.handwriting.preprocess.internal.personal;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.preprocess.internal.stature.Chance;
import io.handwriting.preprocess.internal.stature.Scales;
import io.handwriting.preprocess.internal.stature.Statures;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sizes of one person's corrected characters tell of others by the same hand. */
final class Sizes {
    /** Of a person of whom too little is known. */
    static final Sizes UNKNOWN = new Sizes(null, 0);

    private static final int FEWEST = 5;
    private static final double UNLIKELY = 1e-3;

    private final @Nullable Scales scales;
    private final double byStature;

    private Sizes(@Nullable Scales scales, double byStature) {
        this.scales = scales;
        this.byStature = byStature;
    }

    /** Finds out from lessons; those of which the size is not known tell nothing. */
    static Sizes of(List<Lesson> lessons, Alphabet alphabet) {
        List<Lesson> sized = lessons.stream()
                .filter(lesson -> lesson.glyph().extent().isPresent())
                .toList();
        if (sized.size() < FEWEST) {
            return UNKNOWN;
        }
        int[] labels = sized.stream().mapToInt(Lesson::label).toArray();
        double[] sizes =
                sized.stream().mapToDouble(lesson -> size(lesson.glyph())).toArray();
        Scales scales = Scales.of(new Statures(alphabet), labels, sizes);
        return new Sizes(scales, 1 / (1 + Math.exp(Chance.evidence(sizes) - scales.evidence())));
    }

    private static double size(Glyph glyph) {
        return Math.log(glyph.extent().orElseThrow());
    }

    /** Tells how likely it is, from 0 to 1, that this person goes by statures. */
    double byStature() {
        return byStature;
    }

    boolean tellOf(Glyph glyph) {
        return byStature > UNLIKELY && glyph.extent().isPresent();
    }

    /** Adds to the scores of a glyph what its size says for or against each label. */
    void weigh(float[] scores, Glyph glyph) {
        if (scales == null || !tellOf(glyph)) {
            return;
        }
        double[] likelihoods = scales.likelihoods(size(glyph));
        double mean = Arrays.stream(likelihoods).average().orElseThrow();
        for (int label = 0; label < scores.length; label++) {
            scores[label] += (float) Math.log(byStature * likelihoods[label] + (1 - byStature) * mean);
        }
    }
}

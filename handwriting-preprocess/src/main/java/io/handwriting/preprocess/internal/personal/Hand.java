package io.handwriting.preprocess.internal.personal;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import java.util.ArrayList;
import java.util.List;

/** What is known of one person's hand; immutable. */
public final class Hand {
    /** A hand of which nothing is known, so that the model reads alone. */
    public static final Hand UNKNOWN = new Hand(List.of(), Sizes.UNKNOWN);

    private static final float NEARLY_SAME = 0.8f;

    private final List<Lesson> lessons;
    private final Sizes sizes;
    private final float[][] pulls;

    private Hand(List<Lesson> lessons, Sizes sizes) {
        this.lessons = lessons;
        this.sizes = sizes;
        this.pulls = Learning.pulls(lessons, sizes);
    }

    private static Hand of(List<Lesson> lessons, Alphabet alphabet) {
        return new Hand(lessons, Sizes.of(lessons, alphabet));
    }

    /**
     * Learns from corrections, the oldest first.
     *
     * @param corrections glyphs that are not blank, with labels that the model knows
     * @param model what reads without them
     * @return the hand
     */
    public static Hand of(List<Correction> corrections, Recognizer model) {
        List<Recognition> read =
                model.recognizeAll(corrections.stream().map(Correction::glyph).toList());
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < corrections.size(); i++) {
            lessons.add(Lesson.of(corrections.get(i), read.get(i)));
        }
        return of(List.copyOf(lessons), model.card().alphabet());
    }

    /**
     * Learns one more correction; what was said of the same glyph before is forgotten.
     *
     * @param correction a glyph that is not blank, with a label that the model knows
     * @param model what reads without it
     * @param keeping what is kept when there are too many
     * @return the new hand
     */
    public Hand with(Correction correction, Recognizer model, Keeping keeping) {
        List<Lesson> all = new ArrayList<>(lessons);
        all.removeIf(lesson -> lesson.correction().isOf(correction.glyph()));
        all.add(Lesson.of(correction, model.recognize(correction.glyph())));
        return of(
                keeping.of(all, lesson -> lesson.correction().label()),
                model.card().alphabet());
    }

    /**
     * Counts the corrections.
     *
     * @return how many there are
     */
    public int size() {
        return lessons.size();
    }

    /**
     * Lists what the hand was learnt from.
     *
     * @return the corrections, the oldest first
     */
    public List<Correction> corrections() {
        return lessons.stream().map(Lesson::correction).toList();
    }

    /**
     * Reads a glyph as this hand.
     *
     * @param glyph the glyph
     * @param read what the model makes of it; not blank
     * @param acceptance the thresholds of the model
     * @return the same, unless the glyph is like one that was corrected or its size tells what it may be
     */
    Recognition read(Glyph glyph, Recognition read, Acceptance acceptance) {
        Traits traits = Traits.of(glyph);
        float[] changes = new float[read.alphabet().size()];
        sizes.weigh(changes, glyph);
        float nearest = 0;
        int told = -1;
        for (int i = 0; i < pulls.length; i++) {
            float likeness = lessons.get(i).traits().likeness(traits, sizes.byStature());
            if (likeness > 0) {
                nearest = Math.max(nearest, likeness);
                boolean same =
                        likeness > NEARLY_SAME && lessons.get(i).correction().isOf(glyph);
                told = same ? lessons.get(i).label() : told;
                Scores.add(changes, likeness, pulls[i]);
            }
        }
        boolean asBefore = nearest == 0 && !sizes.tellOf(glyph);
        return asBefore ? read : changed(read, changes, told, nearest, acceptance);
    }

    /** What the very same glyph shows is known, not guessed. */
    private static Recognition changed(
            Recognition read, float[] changes, int told, float nearest, Acceptance acceptance) {
        float[] scores = Scores.of(read);
        Scores.add(scores, 1, changes);
        if (told >= 0) {
            Scores.makeCertain(scores, told);
        }
        float[] probabilities = new float[scores.length];
        Scores.toProbabilities(scores, probabilities);
        float familiarity = familiarity(read.familiarity(), acceptance.familiarity(), nearest);
        return Recognition.of(read.alphabet(), probabilities, familiarity, acceptance);
    }

    /** Brings what was unfamiliar up to the threshold the more it is like a corrected glyph, and all the way from half. */
    private static float familiarity(float model, float threshold, float nearest) {
        if (!(model < threshold)) {
            return model;
        }
        return nearest >= 0.5f ? threshold : model + 2 * nearest * (threshold - model);
    }
}

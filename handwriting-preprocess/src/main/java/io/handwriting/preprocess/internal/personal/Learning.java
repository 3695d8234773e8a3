package io.handwriting.preprocess.internal.personal;

import java.util.List;

/**
 * Finds how far each correction pulls the scores of glyphs like it, so that all corrections are read as they should be
 * with as little change as that takes: the most likely Gaussian process about the model's own scores.
 */
final class Learning {
    private static final int SWEEPS = 10;
    private static final float STRENGTH = 50;

    /** Two nets read what has a way, and seldom wrongly; a pull that is too strong takes look-alikes along. */
    private static final float STRENGTH_OF_WAYS = 12;

    /** How much a correction counts against what its neighbours say of it. */
    private static final float OWN_VOICE = 0.5f;

    private final List<Lesson> lessons;
    private final float[][] likeness;
    private final float[][] scores;
    private final float[][] pulls;

    private Learning(List<Lesson> lessons, Sizes sizes) {
        this.lessons = lessons;
        this.likeness = likeness(lessons, sizes.byStature());
        this.scores = lessons.stream().map(lesson -> lesson.scores(sizes)).toArray(float[][]::new);
        this.pulls = new float[lessons.size()][];
    }

    /** Gives one number a label for each lesson: what is added, times the likeness, to the scores of a glyph. */
    static float[][] pulls(List<Lesson> lessons, Sizes sizes) {
        Learning learning = new Learning(lessons, sizes);
        learning.run();
        return learning.pulls;
    }

    private static float[][] likeness(List<Lesson> lessons, double byStature) {
        float[][] likeness = new float[lessons.size()][lessons.size()];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i][i] = 1;
            for (int j = 0; j < i; j++) {
                float found = lessons.get(i).traits().likeness(lessons.get(j).traits(), byStature);
                likeness[i][j] = found;
                likeness[j][i] = found;
            }
        }
        return likeness;
    }

    private void run() {
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] = new float[scores[i].length];
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < pulls.length; i++) {
                learn(i, strength(i));
            }
        }
    }

    /** Where the way of the pen is known, what neighbours do not agree on is better left to the model. */
    private float strength(int i) {
        float support = support(i);
        return lessons.get(i).traits().knowTheWay() ? STRENGTH_OF_WAYS * support * support : STRENGTH * support;
    }

    /** Tells which share of what is known around a correction agrees with it; one wrong label among right ones is weak. */
    private float support(int i) {
        float agreeing = OWN_VOICE;
        float all = OWN_VOICE;
        for (int j = 0; j < pulls.length; j++) {
            if (j != i) {
                all += likeness[i][j];
                agreeing += lessons.get(i).label() == lessons.get(j).label() ? likeness[i][j] : 0;
            }
        }
        return agreeing / all;
    }

    /** Moves the pull of one lesson towards its strength times what the reading lacks, in a step that never goes too far. */
    private void learn(int i, float strength) {
        float[] pull = pulls[i];
        float[] change = new float[pull.length];
        Scores.toProbabilities(scores[i], change);
        for (int label = 0; label < pull.length; label++) {
            float lacking = (label == lessons.get(i).label() ? 1 : 0) - change[label];
            change[label] = (strength * lacking - pull[label]) / (1 + strength / 2);
            pull[label] += change[label];
        }
        for (int j = 0; j < pulls.length; j++) {
            if (likeness[i][j] > 0) {
                Scores.add(scores[j], likeness[i][j], change);
            }
        }
    }
}

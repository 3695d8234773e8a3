package io.handwriting.preprocess.internal.personal;

import io.handwriting.Alphabet;
import io.handwriting.Recognition;

/** Goes from probabilities to scores that may be changed, and back. */
final class Scores {
    private static final float LEAST = 1e-9f;
    private static final double CERTAINTY = 0.9995;

    private Scores() {}

    static float[] of(Recognition recognition) {
        Alphabet alphabet = recognition.alphabet();
        float[] scores = new float[alphabet.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.log(Math.max(LEAST, recognition.probability(alphabet.label(i))));
        }
        return scores;
    }

    /** Raises a score as far as it takes to be certain of it; one that is higher stays. */
    static void makeCertain(float[] scores, int label) {
        double others = 0;
        for (int i = 0; i < scores.length; i++) {
            others += i == label ? 0 : Math.exp(scores[i]);
        }
        scores[label] = Math.max(scores[label], (float) Math.log(CERTAINTY / (1 - CERTAINTY) * others));
    }

    static void toProbabilities(float[] scores, float[] probabilities) {
        float largest = scores[0];
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = (float) Math.exp(scores[i] - largest);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
    }

    static void add(float[] scores, float times, float[] pull) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += times * pull[i];
        }
    }
}

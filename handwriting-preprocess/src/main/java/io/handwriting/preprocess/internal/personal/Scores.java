package io.handwriting.preprocess.internal.personal;

import io.handwriting.Alphabet;
import io.handwriting.Recognition;

/** Goes from probabilities to scores that may be changed, and back. */
final class Scores {
    private static final float LEAST = 1e-9f;

    private Scores() {}

    static float[] of(Recognition recognition) {
        Alphabet alphabet = recognition.alphabet();
        float[] scores = new float[alphabet.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.log(Math.max(LEAST, recognition.probability(alphabet.label(i))));
        }
        return scores;
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

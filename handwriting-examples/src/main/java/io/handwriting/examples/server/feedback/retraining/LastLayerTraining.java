package io.handwriting.examples.server.feedback.retraining;

import io.handwriting.Cancellation;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.evaluation.Share;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Teaches a last layer corrections and base rows together. All corrections count as much as a tenth of the base rows, but
 * none more than five of them; without base rows the steps are smaller, since nothing else tells what is forgotten.
 */
final class LastLayerTraining {
    private static final int BATCH = 8;
    private static final double RATE = 0.001;
    private static final double RATE_WITHOUT_BASE = 0.0003;
    private static final float PULL = 0.05f;
    private static final float SHARE = 0.1f;
    private static final float MOST_WEIGHT = 5;

    private final LastLayer layer;
    private final Examples corrections;
    private final Examples base;
    private final int epochs;
    private final double firstRate;
    private final float weight;
    private final Random random;
    private final Descent weights;
    private final Descent biases;

    LastLayerTraining(LastLayer layer, Examples corrections, Examples base, int epochs, long seed) {
        this.layer = layer;
        this.corrections = corrections;
        this.base = base;
        this.epochs = epochs;
        this.firstRate = base.size() == 0 ? RATE_WITHOUT_BASE : RATE;
        this.weight = Math.max(1, Math.min(MOST_WEIGHT, SHARE * base.size() / corrections.size()));
        this.random = new Random(seed);
        this.weights = new Descent(layer.weights(), PULL);
        this.biases = new Descent(layer.biases(), PULL);
    }

    void run(Examples heldOut, TrainingListener listener, Cancellation cancellation) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < corrections.size() + base.size(); row++) {
            rows.add(row);
        }
        long start = System.nanoTime();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            long began = System.nanoTime();
            Collections.shuffle(rows, random);
            double rate = firstRate * (epochs - epoch + 1) / epochs;
            double loss = epoch(rows, rate, cancellation);
            Share read = layer.accuracy(heldOut);
            Duration left = Duration.ofNanos((System.nanoTime() - start) / epoch * (epochs - epoch));
            Duration elapsed = Duration.ofNanos(System.nanoTime() - began);
            listener.on(new TrainingEvent.EpochDone(
                    epoch, epochs, loss, loss(heldOut), read.value(), rate, true, elapsed, left));
        }
    }

    private double epoch(List<Integer> rows, double rate, Cancellation cancellation) {
        double loss = 0;
        for (int from = 0; from < rows.size(); from += BATCH) {
            cancellation.throwIfCancelled();
            List<Integer> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            for (int row : batch) {
                loss += learn(row, batch.size());
            }
            weights.step(rate);
            biases.step(rate);
        }
        return loss / rows.size();
    }

    private double learn(int row, int batch) {
        boolean correction = row < corrections.size();
        Examples examples = correction ? corrections : base;
        int place = correction ? row : row - corrections.size();
        float[] input = examples.input(place);
        float[] probabilities = probabilities(layer.scores(input));
        int truth = examples.label(place);
        for (int label = 0; label < probabilities.length; label++) {
            float slope = (probabilities[label] - (label == truth ? 1 : 0)) * (correction ? weight : 1) / batch;
            biases.add(label, slope);
            for (int i = 0; i < input.length; i++) {
                weights.add(label * input.length + i, slope * input[i]);
            }
        }
        return loss(probabilities[truth]);
    }

    private double loss(Examples examples) {
        double loss = 0;
        for (int row = 0; row < examples.size(); row++) {
            loss += loss(probabilities(layer.scores(examples.input(row)))[examples.label(row)]);
        }
        return loss / examples.size();
    }

    private static double loss(float probability) {
        return -Math.log(Math.max(probability, Float.MIN_NORMAL));
    }

    private static float[] probabilities(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}

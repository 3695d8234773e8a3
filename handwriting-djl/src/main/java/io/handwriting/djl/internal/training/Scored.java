package io.handwriting.djl.internal.training;

import io.handwriting.TrainingData;

/** What a net scored for rows whose labels are known. */
final class Scored {
    private final TrainingData data;
    private final float[] scores;

    /** Takes one score a class and row, row by row. */
    Scored(TrainingData data, float[] scores) {
        this.data = data;
        this.scores = scores;
    }

    int rows() {
        return data.size();
    }

    private int classes() {
        return data.alphabet().size();
    }

    /** The mean cross entropy when scores are divided by a temperature. */
    double loss(double temperature) {
        double loss = 0;
        for (int row = 0; row < rows(); row++) {
            loss += logSum(row, temperature) - scores[row * classes() + data.labelIndex(row)] / temperature;
        }
        return loss / rows();
    }

    double accuracy() {
        int right = 0;
        for (int row = 0; row < rows(); row++) {
            right += best(row) == data.labelIndex(row) ? 1 : 0;
        }
        return (double) right / rows();
    }

    /** How familiar a row is: the logarithm of the sum of the exponentials of its scores. */
    double familiarity(int row) {
        return logSum(row, 1);
    }

    private double logSum(int row, double temperature) {
        double most = scores[row * classes() + best(row)];
        double sum = 0;
        for (int i = row * classes(); i < (row + 1) * classes(); i++) {
            sum += Math.exp((scores[i] - most) / temperature);
        }
        return most / temperature + Math.log(sum);
    }

    private int best(int row) {
        int from = row * classes();
        int best = from;
        for (int i = from + 1; i < from + classes(); i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best - from;
    }
}

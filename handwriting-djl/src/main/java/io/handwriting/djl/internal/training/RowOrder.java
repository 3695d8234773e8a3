package io.handwriting.djl.internal.training;

import io.handwriting.TrainingData;
import java.util.Arrays;
import java.util.SplittableRandom;

/** The rows of each epoch in the order in which they are learnt. */
final class RowOrder {
    /** Stands for a glyph that shows no character. */
    static final int FOREIGN = -1;

    private final Lessons lessons;
    private final int foreign;
    private final long seed;
    private final double[] upTo;

    private RowOrder(Lessons lessons, int foreign, long seed, double[] upTo) {
        this.lessons = lessons;
        this.foreign = foreign;
        this.seed = seed;
        this.upTo = upTo;
    }

    static RowOrder of(Lessons lessons, Settings settings) {
        TrainingData data = lessons.labelled();
        boolean sampling = settings.value(HyperParameters.BALANCE).equals("sampling");
        double share = settings.value(HyperParameters.FOREIGN);
        return new RowOrder(
                lessons,
                (int) Math.round(lessons.size() * share / (1 - share)),
                settings.plan().seed(),
                sampling ? sums(ClassWeights.of(data, settings), data) : new double[0]);
    }

    private static double[] sums(float[] classWeights, TrainingData data) {
        double[] sums = new double[data.size()];
        double sum = 0;
        for (int row = 0; row < sums.length; row++) {
            sum += classWeights[data.labelIndex(row)];
            sums[row] = sum;
        }
        return sums;
    }

    /** Counts the rows of an epoch. */
    int size() {
        return lessons.size() + foreign;
    }

    /** Every row once, shuffled; with sampling as many labelled rows, rare labels more often; foreign glyphs in between. */
    int[] of(int epoch) {
        SplittableRandom random = new SplittableRandom(Seeds.of(seed, epoch));
        int[] order = new int[size()];
        Arrays.fill(order, FOREIGN);
        for (int i = 0; i < lessons.size(); i++) {
            boolean inOrder = upTo.length == 0 || !lessons.isLabelled(i);
            order[i] = inOrder ? i : drawn(random.nextDouble() * upTo[upTo.length - 1]);
        }
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
        return order;
    }

    private int drawn(double point) {
        int found = Arrays.binarySearch(upTo, point);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}

package io.handwriting.djl.internal.training;

import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.data.augment.Augmentation;
import io.handwriting.data.augment.Mixup;
import io.handwriting.data.foreign.ForeignGlyphs;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Fills batches: glyphs are changed and mixed, labels smoothed, foreign glyphs and the noise of the net drawn. For one thread. */
final class BatchMaker {
    /** Draws foreign glyphs from other numbers than those that then change them. */
    private static final long FOREIGN = 1;

    private final Lessons lessons;
    private final ForeignGlyphs foreign;
    private final Augmentation augmentation;
    private final double mixing;
    private final float[] classWeights;
    private final float smoothing;
    private final long seed;
    private final float[] source = new float[Glyph.PIXELS];

    BatchMaker(Lessons lessons, Settings settings) {
        TrainingData data = lessons.labelled();
        this.lessons = lessons;
        this.foreign = ForeignGlyphs.of(data, Preprocessing.EMNIST);
        this.augmentation = settings.augmentation();
        this.mixing = settings.value(HyperParameters.MIXUP);
        this.classWeights = lossWeights(data, settings);
        this.smoothing = (float) settings.value(HyperParameters.SMOOTHING);
        this.seed = settings.plan().seed();
    }

    private static float[] lossWeights(TrainingData data, Settings settings) {
        if (settings.value(HyperParameters.BALANCE).equals("weights")) {
            return ClassWeights.of(data, settings);
        }
        float[] equal = new float[data.alphabet().size()];
        Arrays.fill(equal, 1);
        return equal;
    }

    /** Fills a batch with rows; the same rows at the same place of a run give the same batch. */
    void fill(Batch batch, int[] rows, int epoch, int number) {
        batch.size(rows.length);
        float[] glyphs = new float[rows.length * Glyph.PIXELS];
        float[] targets = new float[rows.length * batch.answers()];
        for (int i = 0; i < rows.length; i++) {
            long seedOfRow = Seeds.of(seed, epoch, number, i);
            if (rows[i] == RowOrder.FOREIGN) {
                foreign.draw(Seeds.of(seedOfRow, FOREIGN)).copyTo(source, 0);
                targets[(i + 1) * batch.answers() - 1] = 1;
            } else {
                lessons.copyGlyph(rows[i], source);
                target(rows[i], targets, i * batch.answers());
            }
            augmentation.apply(source, 0, glyphs, i * Glyph.PIXELS, seedOfRow);
        }
        SplittableRandom random = new SplittableRandom(Seeds.of(seed, epoch, number));
        Mixup mixup = Mixup.draw(mixing, rows.length, random.nextLong());
        batch.glyphs().asFloatBuffer().put(mixed(glyphs, mixup));
        batch.targets().asFloatBuffer().put(mixed(targets, mixup));
        for (int place = 0; place < batch.places().size(); place++) {
            drop(batch, place, random.split());
        }
    }

    /** Leaves the target of a row without label empty, so that it is for the teachers alone to say what was to be answered. */
    private void target(int row, float[] targets, int from) {
        if (!lessons.isLabelled(row)) {
            return;
        }
        int label = lessons.labelled().labelIndex(row);
        float weight = classWeights[label];
        int classes = classWeights.length;
        Arrays.fill(targets, from, from + classes, weight * smoothing / classes);
        targets[from + label] += weight * (1 - smoothing);
    }

    private static float[] mixed(float[] values, Mixup mixup) {
        if (mixup.isOff()) {
            return values;
        }
        int width = values.length / mixup.partners().size();
        float share = (float) mixup.lambda();
        float[] mixed = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            int partner = mixup.partners().get(i / width) * width + i % width;
            mixed[i] = share * values[i] + (1 - share) * values[partner];
        }
        return mixed;
    }

    private static void drop(Batch batch, int place, SplittableRandom random) {
        float rate = batch.places().get(place).rate();
        float[] factors = new float[batch.size() * batch.places().get(place).size()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = random.nextDouble() < rate ? 0 : 1 / (1 - rate);
        }
        batch.noise(place).asFloatBuffer().put(factors);
    }
}

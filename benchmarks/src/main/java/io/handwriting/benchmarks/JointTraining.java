package io.handwriting.benchmarks;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import io.handwriting.Glyph;
import io.handwriting.benchmarks.JointExercises.Exercise;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Trains the small net of joints with DJL: four convolutions and a sum. */
final class JointTraining implements AutoCloseable {
    private static final int BATCH = 128;
    private static final float RATE = 4e-3f;
    private static final float LAST_RATE = 1e-5f;
    private static final float WEIGHT_DECAY = 0.05f;
    private static final List<Filters> LAYERS = List.of(
            new Filters(12, 4, 2, 1), new Filters(24, 3, 2, 1), new Filters(36, 3, 2, 1), new Filters(48, 4, 1, 0));

    private final Model model = Model.newInstance("joints", "PyTorch");
    private final List<Exercise> exercises;
    private final List<Exercise> heldOut;

    JointTraining(List<Exercise> exercises, List<Exercise> heldOut) {
        this.exercises = new ArrayList<>(exercises);
        this.heldOut = heldOut;
        model.setBlock(block());
    }

    private static Block block() {
        SequentialBlock block = new SequentialBlock();
        for (Filters layer : LAYERS) {
            block.add(Conv2d.builder()
                            .setKernelShape(new Shape(layer.kernel, layer.kernel))
                            .setFilters(layer.count)
                            .optStride(new Shape(layer.stride, layer.stride))
                            .optPadding(new Shape(layer.rim, layer.rim))
                            .build())
                    .add(Activation.reluBlock());
        }
        return block.add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(1).build());
    }

    void train(int epochs) {
        Tracker rate = Tracker.cosine()
                .setBaseValue(RATE)
                .optFinalValue(LAST_RATE)
                .setMaxUpdates(epochs * (exercises.size() / BATCH))
                .build();
        DefaultTrainingConfig config = new DefaultTrainingConfig(Loss.sigmoidBinaryCrossEntropyLoss())
                .optOptimizer(Optimizer.adamW()
                        .optLearningRateTracker(rate)
                        .optWeightDecays(WEIGHT_DECAY)
                        .build());
        Random random = new Random(1);
        try (Trainer trainer = model.newTrainer(config)) {
            trainer.initialize(new Shape(1, 1, Glyph.SIZE, Glyph.SIZE));
            for (int epoch = 1; epoch <= epochs; epoch++) {
                Collections.shuffle(exercises, random);
                for (int from = 0; from + BATCH <= exercises.size(); from += BATCH) {
                    learn(trainer, exercises.subList(from, from + BATCH));
                }
                System.out.println(String.format(Locale.ROOT, "epoch %d: %s", epoch, told(trainer)));
            }
        }
    }

    private static void learn(Trainer trainer, List<Exercise> batch) {
        try (NDManager manager = trainer.getManager().newSubManager();
                GradientCollector gradients = trainer.newGradientCollector()) {
            NDList answers = trainer.forward(new NDList(pictures(batch, manager)));
            NDArray loss = trainer.getLoss().evaluate(new NDList(ends(batch, manager)), answers);
            gradients.backward(loss);
            answers.close();
            loss.close();
        }
        trainer.step();
    }

    private String told(Trainer trainer) {
        double loss = 0;
        int right = 0;
        for (int from = 0; from < heldOut.size(); from += BATCH) {
            List<Exercise> batch = heldOut.subList(from, Math.min(heldOut.size(), from + BATCH));
            try (NDManager manager = trainer.getManager().newSubManager()) {
                NDList answers = trainer.evaluate(new NDList(pictures(batch, manager)));
                answers.attach(manager);
                float[] odds = answers.singletonOrThrow().toFloatArray();
                for (int i = 0; i < odds.length; i++) {
                    double against = batch.get(i).isEnd() ? -odds[i] : odds[i];
                    loss += Math.log1p(Math.exp(against));
                    right += against < 0 ? 1 : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT, "loss %.4f, %.2f %% right", loss / heldOut.size(), 100.0 * right / heldOut.size());
    }

    private static NDArray pictures(List<Exercise> batch, NDManager manager) {
        FloatBuffer values = FloatBuffer.allocate(batch.size() * Glyph.PIXELS);
        batch.forEach(exercise -> values.put(exercise.picture()));
        return manager.create(values.rewind(), new Shape(batch.size(), 1, Glyph.SIZE, Glyph.SIZE));
    }

    private static NDArray ends(List<Exercise> batch, NDManager manager) {
        FloatBuffer values = FloatBuffer.allocate(batch.size());
        batch.forEach(exercise -> values.put(exercise.isEnd() ? 1 : 0));
        return manager.create(values.rewind(), new Shape(batch.size(), 1));
    }

    /** Gives the layers as the reader of texts wants them, each number as the first half of a float. */
    byte[] toFile() throws IOException {
        List<Parameter> parameters = model.getBlock().getParameters().values();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int layer = 0; layer <= LAYERS.size(); layer++) {
            NDArray weights = parameters.get(2 * layer).getArray();
            Shape shape = weights.getShape();
            boolean isLast = layer == LAYERS.size();
            Filters filters = isLast ? Filters.SUM : LAYERS.get(layer);
            out.writeByte((int) shape.get(1));
            out.writeByte(filters.count);
            out.writeByte(filters.kernel);
            out.writeByte(filters.stride);
            out.writeByte(filters.rim);
            write(isLast ? weights : weights.transpose(2, 3, 1, 0), out);
            write(parameters.get(2 * layer + 1).getArray(), out);
        }
        return bytes.toByteArray();
    }

    private static void write(NDArray array, DataOutputStream out) throws IOException {
        for (float value : array.toFloatArray()) {
            out.writeShort((Float.floatToIntBits(value) + 0x8000) >>> 16);
        }
    }

    @Override
    public void close() {
        model.close();
    }

    private record Filters(int count, int kernel, int stride, int rim) {
        static final Filters SUM = new Filters(1, 1, 1, 0);
    }
}

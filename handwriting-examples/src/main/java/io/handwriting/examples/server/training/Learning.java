package io.handwriting.examples.server.training;

import io.handwriting.Cancellation;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Compute;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.djl.RunFolder;
import io.handwriting.network.Architecture;
import java.nio.file.Path;

/** Trains what was ordered with DJL; goes on where the run folder holds a checkpoint. */
final class Learning implements Task {
    static final String MODEL_FILE = "model.onnx";

    private final TrainingRoom room;
    private final TrainingOrder order;

    Learning(TrainingRoom room, TrainingOrder order) {
        this.room = room;
        this.order = order;
    }

    @Override
    public Path train(TrainingListener listener, Cancellation cancellation, Path runFolder) {
        TrainingData data = LearnableData.in(room.data()).open(order.data());
        cancellation.throwIfCancelled();
        TrainingPlan plan =
                TrainingPlan.forRows(data.size()).epochs(order.epochs()).seed(order.seed());
        DjlModel model = DjlTrainer.of(Architecture.named(order.architecture()))
                .on(Compute.defaults().threads(room.threads()))
                .in(RunFolder.of(runFolder).resume())
                .train(data, plan, listener, cancellation);
        Path file = runFolder.resolve(MODEL_FILE);
        model.with(model.card().toBuilder().name(order.model()).build()).save(file);
        return file;
    }
}

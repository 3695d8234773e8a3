package io.handwriting.djl;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** A program that trains in a folder and prints its progress and, at the end, a checksum of the weights. */
final class InterruptedRun {
    static final String WEIGHTS = "weights ";
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.DIGITS, 30, 1);
    private static final TrainingPlan PLAN =
            TrainingPlan.defaults().epochs(4).batchSize(48).with("mixup", 0.4).with("moving-average", 0.9);

    private InterruptedRun() {}

    public static void main(String[] args) {
        RunFolder folder = RunFolder.of(Path.of(args[0])).resume().every(Duration.ZERO);
        try {
            DjlModel model = train(folder, event -> System.out.println(line(event)));
            System.out.println(WEIGHTS + checksum(model));
        } catch (TrainingException e) {
            System.out.println(e.getMessage());
        }
        System.exit(0); // engines keep threads of their own
    }

    static DjlModel train(RunFolder folder, TrainingListener listener) {
        return DjlTrainer.of(Architecture.CNN_BATCHNORM)
                .on(Compute.defaults().threads(2))
                .in(folder)
                .train(DATA, PLAN, listener, new Cancellation());
    }

    static String line(TrainingEvent event) {
        return event instanceof TrainingEvent.BatchDone done
                ? "batch " + done.epoch() + "." + done.batch()
                : event.getClass().getSimpleName();
    }

    static int checksum(DjlModel model) {
        return model.weights().asMap().values().stream()
                .mapToInt(Arrays::hashCode)
                .reduce(1, (sum, hash) -> 31 * sum + hash);
    }
}

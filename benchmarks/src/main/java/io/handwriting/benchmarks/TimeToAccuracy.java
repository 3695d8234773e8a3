package io.handwriting.benchmarks;

import io.handwriting.Cancellation;
import io.handwriting.HandwritingException;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.data.DataSets;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.network.Architecture;
import java.time.Duration;
import java.util.Locale;

/**
 * How many minutes does it take to learn from nothing to an accuracy on validation data of natural label frequencies?
 *
 * <p>A run ends with the first epoch that reaches it. A schedule is as long as its epochs, so fewer epochs, each with more of
 * the way to go, may reach it sooner: try several. Where one epoch is too long to wait for, batches are counted instead, and
 * the time of a whole run is told as an estimate.
 *
 * <pre>
 * GOMP_SPINCOUNT=0 java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.TimeToAccuracy \
 *     /path/to/data 0.89 compact 3 learning-rate=0.004 foreign=0
 * </pre>
 *
 * <p>The arguments are the folder with the data, the accuracy, the architecture, the epochs and any settings;
 * {@code batches=200} is the setting that estimates.
 */
public final class TimeToAccuracy {
    private static final String BATCHES = "batches";

    private final double wanted;
    private final int mostBatches;
    private final long begin = System.nanoTime();
    private final Cancellation cancellation = new Cancellation();

    private TimeToAccuracy(double wanted, int mostBatches) {
        this.wanted = wanted;
        this.mostBatches = mostBatches;
    }

    /**
     * Trains and tells the time of each epoch.
     *
     * @param args folder, accuracy, architecture, epochs, settings
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run(
                "TimeToAccuracy FOLDER ACCURACY ARCHITECTURE EPOCHS [SETTING=VALUE] ...", args, TimeToAccuracy::start);
    }

    private static void start(Arguments arguments) {
        TrainingPlan plan = TrainingPlan.defaults().epochs(arguments.count(3)).batchSize(128);
        int mostBatches = Integer.MAX_VALUE;
        for (String given : arguments.from(4)) {
            String[] setting = given.split("=", 2);
            if (setting.length < 2) {
                throw new HandwritingException("A setting is NAME=VALUE, not \"" + given + "\".");
            }
            if (setting[0].equals(BATCHES)) {
                mostBatches = Integer.parseInt(setting[1]);
            } else {
                plan = plan.with(setting[0], setting[1]);
            }
        }
        new TimeToAccuracy(arguments.number(1), mostBatches)
                .train(DataSets.in(arguments.path(0)), Architecture.named(arguments.text(2)), plan);
        System.exit(0); // the engine keeps threads of its own
    }

    private void train(DataSets sets, Architecture architecture, TrainingPlan plan) {
        TrainingData training = sets.open("emnist-pool@training");
        TrainingData validation = sets.open("emnist-pool@validation");
        try {
            DjlTrainer.of(architecture)
                    .validatedBy(validation)
                    .train(training, plan, listener(plan.epochs()), cancellation);
        } catch (TrainingCancelledException e) {
            return; // it knows enough
        }
        if (!cancellation.isCancelled()) {
            System.out.println("The accuracy was not reached.");
        }
    }

    private TrainingListener listener(int epochs) {
        return event -> {
            if (event instanceof TrainingEvent.EpochDone done) {
                tell(done);
            } else if (event instanceof TrainingEvent.BatchDone batch && batch.batch() == mostBatches) {
                estimate(batch, epochs);
            }
        };
    }

    private void tell(TrainingEvent.EpochDone done) {
        boolean reached = done.validationAccuracy() >= wanted;
        System.out.println(String.format(
                Locale.ROOT,
                "epoch %d of %d, %5.1f min: %.2f %%%s",
                done.epoch(),
                done.epochs(),
                minutes(),
                100 * done.validationAccuracy(),
                reached ? ", reached" : ""));
        if (reached) {
            cancellation.cancel();
        }
    }

    private void estimate(TrainingEvent.BatchDone batch, int epochs) {
        double whole = minutes() / batch.batch() * batch.batches() * epochs;
        System.out.println(String.format(
                Locale.ROOT,
                "%d batches took %.1f min, so %d epochs take %.0f min without validation",
                batch.batch(),
                minutes(),
                epochs,
                whole));
        cancellation.cancel();
    }

    private double minutes() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 60_000.0;
    }
}

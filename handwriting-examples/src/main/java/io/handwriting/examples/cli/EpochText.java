package io.handwriting.examples.cli;

import io.handwriting.TrainingEvent;
import java.time.Duration;
import java.util.Locale;

/** Says in a line how an epoch went. */
final class EpochText {
    private EpochText() {}

    static String of(TrainingEvent.EpochDone epoch) {
        return String.format(
                Locale.ROOT,
                "epoch %d of %d: loss %.4f%s, rate %.2g, %s, %s left%s",
                epoch.epoch(),
                epoch.epochs(),
                epoch.trainingLoss(),
                Double.isNaN(epoch.validationAccuracy())
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", validation %.4f and %.2f %% right",
                                epoch.validationLoss(),
                                100 * epoch.validationAccuracy()),
                epoch.learningRate(),
                time(epoch.elapsed()),
                time(epoch.left()),
                epoch.best() ? " *" : "");
    }

    static String time(Duration duration) {
        long seconds = Math.round(duration.toMillis() / 1000.0);
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}

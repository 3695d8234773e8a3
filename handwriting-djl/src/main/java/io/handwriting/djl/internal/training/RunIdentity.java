package io.handwriting.djl.internal.training;

import io.handwriting.TrainingData;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Architecture;
import io.handwriting.djl.Compute;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Tells a run from others: what was asked for, and from which data. */
final class RunIdentity {
    private RunIdentity() {}

    static String of(Architecture architecture, TrainingPlan plan, Compute compute, TrainingData data) {
        return architecture.name() + " on " + compute.engine() + ", " + plan.epochs() + " epochs, batches of "
                + plan.batchSize() + ", seed " + plan.seed() + ", validation share " + plan.validationShare()
                + ", settings " + plan.settings() + ", " + data.size() + " rows of \"" + data.name()
                + "\" with the checksum " + Long.toHexString(checksum(data)) + ".";
    }

    private static long checksum(TrainingData data) {
        CRC32 sum = new CRC32();
        data.alphabet().labels().forEach(label -> sum.update(label.getBytes(StandardCharsets.UTF_8)));
        for (int row = 0; row < data.size(); row++) {
            int label = data.labelIndex(row);
            sum.update(label);
            sum.update(label >>> 8);
        }
        return sum.getValue();
    }
}

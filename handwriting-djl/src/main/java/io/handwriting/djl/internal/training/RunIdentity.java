package io.handwriting.djl.internal.training;

import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Compute;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.Architecture;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Tells a run from others: what was asked for, and from which data. */
final class RunIdentity {
    private static final int GLYPHS = 1_000;

    private RunIdentity() {}

    static String of(
            Architecture architecture, Lineage lineage, TrainingPlan plan, Compute compute, Material material) {
        TrainingData data = material.data();
        return architecture.name() + started(lineage) + taught(lineage) + " on " + compute.engine() + ", "
                + plan.epochs()
                + " epochs, batches of "
                + plan.batchSize() + ", seed " + plan.seed() + ", validation share " + plan.validationShare()
                + ", settings " + plan.settings() + ", " + data.size() + " rows of \"" + data.name()
                + "\" with the checksum " + Long.toHexString(checksum(data)) + unlabelled(material) + checked(material)
                + ".";
    }

    private static String unlabelled(Material material) {
        return material.unlabelled()
                .map(data -> ", " + data.size() + " rows of \"" + data.name() + "\" without labels, with the checksum "
                        + Long.toHexString(checksum(data)))
                .orElse("");
    }

    private static String checked(Material material) {
        if (!material.checkedApart()) {
            return "";
        }
        TrainingData validation = material.validation();
        return ", checked with " + validation.size() + " rows of \"" + validation.name() + "\" with the checksum "
                + Long.toHexString(checksum(validation));
    }

    private static String started(Lineage lineage) {
        return lineage.start().map(model -> " starting from " + named(model)).orElse("");
    }

    private static String taught(Lineage lineage) {
        return lineage.teachers().isEmpty()
                ? ""
                : lineage.teachers().stream()
                        .map(RunIdentity::named)
                        .collect(Collectors.joining(" and ", " taught by ", ""));
    }

    private static String named(DjlModel model) {
        return "\"" + model.card().name() + "\" with the checksum " + Long.toHexString(checksum(model));
    }

    private static long checksum(DjlModel model) {
        CRC32 sum = new CRC32();
        model.weights().asMap().values().forEach(values -> add(values, sum));
        return sum.getValue();
    }

    private static void add(float[] values, CRC32 sum) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        sum.update(bytes);
    }

    /** Looks at all labels, and at a thousand glyphs: at all of them it would take seconds. */
    private static long checksum(TrainingData data) {
        CRC32 sum = new CRC32();
        data.alphabet().labels().forEach(label -> sum.update(label.getBytes(StandardCharsets.UTF_8)));
        for (int row = 0; row < data.size(); row++) {
            int label = data.labelIndex(row);
            sum.update(label);
            sum.update(label >>> 8);
        }
        int glyphs = Math.min(GLYPHS, data.size());
        float[] glyph = new float[Glyph.PIXELS];
        for (int i = 0; i < glyphs; i++) {
            data.copyGlyph((int) ((long) data.size() * i / glyphs), glyph, 0);
            add(glyph, sum);
        }
        return sum.getValue();
    }
}

package io.handwriting.examples.server.feedback.retraining;

import io.handwriting.ActivationProbe;
import io.handwriting.Cancellation;
import io.handwriting.TrainingData;
import java.util.ArrayList;
import java.util.List;

/** Labelled rows as a last layer sees them: the numbers that go into it. */
final class Examples {
    private final List<float[]> inputs = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    static Examples of(TrainingData data, ActivationProbe probe, Cancellation cancellation) {
        Examples examples = new Examples();
        for (int row = 0; row < data.size(); row++) {
            cancellation.throwIfCancelled();
            examples.inputs.add(
                    probe.trace(data.glyph(row)).layer(LastLayer.INPUT).values());
            examples.labels.add(data.labelIndex(row));
        }
        return examples;
    }

    int size() {
        return labels.size();
    }

    float[] input(int row) {
        return inputs.get(row);
    }

    int label(int row) {
        return labels.get(row);
    }
}

package io.handwriting.djl.internal.training;

import io.handwriting.Alphabet;
import io.handwriting.TrainingData;
import java.util.function.IntConsumer;

/** Data that tell which glyph is about to be looked at. */
final class Watched implements TrainingData {
    private final TrainingData data;
    private final IntConsumer watcher;

    private Watched(TrainingData data, IntConsumer watcher) {
        this.data = data;
        this.watcher = watcher;
    }

    static TrainingData of(TrainingData data, IntConsumer watcher) {
        return new Watched(data, watcher);
    }

    @Override
    public String name() {
        return data.name();
    }

    @Override
    public Alphabet alphabet() {
        return data.alphabet();
    }

    @Override
    public int size() {
        return data.size();
    }

    @Override
    public int labelIndex(int row) {
        return data.labelIndex(row);
    }

    @Override
    public void copyGlyph(int row, float[] target, int offset) {
        watcher.accept(row);
        data.copyGlyph(row, target, offset);
    }
}

package io.handwriting;

import java.util.Objects;

/** Training data in two arrays, one byte a pixel. */
final class RowsInMemory implements TrainingData {
    private final String name;
    private final Alphabet alphabet;
    private final byte[] pixels;
    private final int[] labels;

    RowsInMemory(String name, Alphabet alphabet, byte[] pixels, int[] labels) {
        this.name = name;
        this.alphabet = alphabet;
        this.pixels = pixels;
        this.labels = labels;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Alphabet alphabet() {
        return alphabet;
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public int labelIndex(int row) {
        return labels[row];
    }

    @Override
    public void copyGlyph(int row, float[] target, int offset) {
        Objects.checkIndex(row, labels.length);
        int from = row * Glyph.PIXELS;
        for (int i = 0; i < Glyph.PIXELS; i++) {
            target[offset + i] = (pixels[from + i] & 0xff) / 255f;
        }
    }
}

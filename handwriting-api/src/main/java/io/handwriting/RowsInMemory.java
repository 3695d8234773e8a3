package io.handwriting;

import java.util.List;
import java.util.Objects;

/** Training data in memory, one byte a pixel and two a label. */
final class RowsInMemory implements TrainingData {
    private final String name;
    private final Alphabet alphabet;
    private final Sight sight;
    private final GlyphBlocks glyphs;
    private final short[] labels;
    private final List<Source> sources;

    RowsInMemory(
            String name, Alphabet alphabet, Sight sight, GlyphBlocks glyphs, short[] labels, List<Source> sources) {
        this.name = name;
        this.alphabet = alphabet;
        this.sight = sight;
        this.glyphs = glyphs;
        this.labels = labels;
        this.sources = List.copyOf(sources);
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
    public List<Source> sources() {
        return sources;
    }

    @Override
    public Sight sight() {
        return sight;
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public int labelIndex(int row) {
        return Short.toUnsignedInt(labels[row]);
    }

    @Override
    public void copyGlyph(int row, float[] target, int offset) {
        Objects.checkIndex(row, labels.length);
        glyphs.copyTo(row, target, offset);
    }
}

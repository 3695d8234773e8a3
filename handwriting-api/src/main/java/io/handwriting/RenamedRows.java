package io.handwriting;

import java.util.List;

/**
 * Rows under another name.
 *
 * @param name the name
 * @param whole the rows
 */
record RenamedRows(String name, TrainingData whole) implements TrainingData {
    @Override
    public Alphabet alphabet() {
        return whole.alphabet();
    }

    @Override
    public List<Source> sources() {
        return whole.sources();
    }

    @Override
    public Sight sight() {
        return whole.sight();
    }

    @Override
    public int size() {
        return whole.size();
    }

    @Override
    public int labelIndex(int row) {
        return whole.labelIndex(row);
    }

    @Override
    public void copyGlyph(int row, float[] target, int offset) {
        whole.copyGlyph(row, target, offset);
    }
}

package io.handwriting;

import java.util.List;
import java.util.Objects;

/** Some rows of other training data. */
final class SelectedRows implements TrainingData {
    private final TrainingData all;
    private final int[] rows;

    SelectedRows(TrainingData all, int[] rows) {
        this.all = all;
        this.rows = rows.clone();
        for (int row : this.rows) {
            Objects.checkIndex(row, all.size());
        }
    }

    @Override
    public String name() {
        return all.name();
    }

    @Override
    public Alphabet alphabet() {
        return all.alphabet();
    }

    @Override
    public List<Source> sources() {
        return all.sources();
    }

    @Override
    public Sight sight() {
        return all.sight();
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int labelIndex(int row) {
        return all.labelIndex(rows[row]);
    }

    @Override
    public void copyGlyph(int row, float[] target, int offset) {
        all.copyGlyph(rows[row], target, offset);
    }
}

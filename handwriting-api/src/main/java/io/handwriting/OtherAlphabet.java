package io.handwriting;

import java.util.List;

/** Training data whose labels are places in another alphabet. */
final class OtherAlphabet implements TrainingData {
    private final TrainingData kept;
    private final Alphabet alphabet;
    private final int[] places;

    OtherAlphabet(TrainingData all, Alphabet alphabet) {
        this.alphabet = alphabet;
        this.places =
                all.alphabet().labels().stream().mapToInt(alphabet::indexOf).toArray();
        this.kept = all.where(row -> places[all.labelIndex(row)] >= 0);
    }

    @Override
    public String name() {
        return kept.name();
    }

    @Override
    public Alphabet alphabet() {
        return alphabet;
    }

    @Override
    public List<Source> sources() {
        return kept.sources();
    }

    @Override
    public Sight sight() {
        return kept.sight();
    }

    @Override
    public int size() {
        return kept.size();
    }

    @Override
    public int labelIndex(int row) {
        return places[kept.labelIndex(row)];
    }

    @Override
    public void copyGlyph(int row, float[] target, int offset) {
        kept.copyGlyph(row, target, offset);
    }
}

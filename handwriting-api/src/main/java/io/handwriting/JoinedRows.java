package io.handwriting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of two training data, one after the other. */
final class JoinedRows implements TrainingData {
    private final TrainingData first;
    private final TrainingData second;

    JoinedRows(TrainingData first, TrainingData second) {
        if (!first.alphabet().equals(second.alphabet())) {
            throw new TrainingException("\"" + first.name() + "\" has the labels " + first.alphabet() + " and \""
                    + second.name() + "\" has " + second.alphabet()
                    + "; data to be joined need the same, in the same order: bring them to it with(alphabet).");
        }
        if (first.sight() != second.sight()) {
            throw new TrainingException("\"" + first.name() + "\" and \"" + second.name()
                    + "\" cannot be joined, for one holds pictures and the other paths of pens.");
        }
        this.first = first;
        this.second = second;
        Math.addExact(first.size(), second.size());
    }

    @Override
    public String name() {
        return first.name() + " + " + second.name();
    }

    @Override
    public Alphabet alphabet() {
        return first.alphabet();
    }

    @Override
    public List<Source> sources() {
        return Stream.of(first, second)
                .flatMap(data -> data.sources().stream())
                .distinct()
                .toList();
    }

    @Override
    public Sight sight() {
        return first.sight();
    }

    @Override
    public int size() {
        return first.size() + second.size();
    }

    @Override
    public int labelIndex(int row) {
        Objects.checkIndex(row, size());
        return row < first.size() ? first.labelIndex(row) : second.labelIndex(row - first.size());
    }

    @Override
    public void copyGlyph(int row, float[] target, int offset) {
        Objects.checkIndex(row, size());
        if (row < first.size()) {
            first.copyGlyph(row, target, offset);
        } else {
            second.copyGlyph(row - first.size(), target, offset);
        }
    }
}

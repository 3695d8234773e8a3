package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rows of all parts in their order; of the worst ones there are glyphs. */
record JoinedParts(String name, Answers answers, Map<Integer, Glyph> glyphs) implements Rows {

    static JoinedParts of(Collection<EvaluationPart> parts, String name, Alphabet alphabet, String model) {
        SortedSet<String> foreign = new TreeSet<>();
        parts.forEach(part -> foreign.addAll(part.foreignLabels()));
        Labels.refuse(foreign, name, alphabet, model);
        int size = parts.stream().mapToInt(EvaluationPart::rows).reduce(0, Math::addExact);
        Labels.requireRows(size, name);
        Answers answers = new Answers(alphabet, size);
        Map<Integer, Glyph> glyphs = new HashMap<>();
        BitSet found = new BitSet(size);
        for (EvaluationPart part : parts) {
            part.requireAlphabet(alphabet);
            part.copyTo(answers, row -> requireNew(row, size, found, name));
            glyphs.putAll(part.worst());
        }
        return new JoinedParts(name, answers, glyphs);
    }

    /** So many rows, each new and none too large, are all of them. */
    private static void requireNew(int row, int size, BitSet found, String name) {
        if (row >= size || found.get(row)) {
            throw new EvaluationException("The parts of the data \"" + name + "\" have " + size
                    + " rows, so these are numbered from 0 to " + (size - 1) + "; but the row " + row
                    + (row >= size ? " is among them." : " comes twice."));
        }
        found.set(row);
    }

    @Override
    public int size() {
        return answers.rows();
    }

    @Override
    public String label(int row) {
        return answers.alphabet().label(answers.truth(row));
    }

    @Override
    public Glyph glyph(int row) {
        return Objects.requireNonNull(glyphs.get(row), "every part keeps the glyphs of its worst rows");
    }

    @Override
    public int fingerprint(int row, Glyph glyph) {
        return answers.fingerprint(row);
    }
}

package io.handwriting.evaluation;

import io.handwriting.Recognition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the rows of a part, however many there are, and keeps what was answered. */
final class PartReading {
    private final PlannedReader reader;
    private final KeptGlyphs kept;
    private final SortedSet<String> foreign = new TreeSet<>();
    private Answers answers;
    private int[] rows = {};
    private int count;

    PartReading(PlannedReader reader, EvaluationPlan plan) {
        this.reader = reader;
        kept = new KeptGlyphs(plan.examples());
        answers = new Answers(reader.alphabet(), 0);
    }

    void read(List<NumberedGlyph> batch) {
        List<NumberedGlyph> known = new ArrayList<>();
        for (NumberedGlyph row : batch) {
            if (reader.alphabet().contains(row.truth())) {
                known.add(row);
            } else {
                foreign.add(row.truth());
            }
        }
        List<Recognition> recognitions =
                reader.readAll(known.stream().map(NumberedGlyph::glyph).toList());
        makeRoom(count + known.size());
        for (int i = 0; i < known.size(); i++) {
            put(known.get(i), recognitions.get(i));
        }
    }

    private void put(NumberedGlyph row, Recognition recognition) {
        rows[count] = row.row();
        answers.put(count, row.truth(), Fingerprint.of(row.truth(), row.glyph()), recognition);
        kept.add(row.row(), row.glyph(), answers.confidence(count), answers.isHit(count));
        count++;
    }

    private void makeRoom(int needed) {
        if (needed > rows.length) {
            resize(Math.max(needed, rows.length + rows.length / 2));
        }
    }

    private void resize(int size) {
        Answers resized = new Answers(reader.alphabet(), size);
        for (int i = 0; i < count; i++) {
            resized.put(i, answers, i);
        }
        answers = resized;
        rows = Arrays.copyOf(rows, size);
    }

    EvaluationPart part() {
        resize(count);
        return new EvaluationPart(rows, answers, kept.byRow(), foreign);
    }
}

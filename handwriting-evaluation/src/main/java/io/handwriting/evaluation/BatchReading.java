package io.handwriting.evaluation;

import io.handwriting.Glyph;
import io.handwriting.Recognition;
import java.util.List;
import java.util.stream.IntStream;

/** Reads rows and keeps what was answered. */
final class BatchReading implements Batches.Work {
    private final PlannedReader reader;
    private final Rows rows;
    private final Answers answers;

    BatchReading(PlannedReader reader, Rows rows) {
        this.reader = reader;
        this.rows = rows;
        this.answers = new Answers(reader.alphabet(), rows.size());
    }

    @Override
    public void on(int from, int to) {
        List<Glyph> glyphs = IntStream.range(from, to).mapToObj(rows::glyph).toList();
        List<Recognition> recognitions = reader.readAll(glyphs);
        for (int row = from; row < to; row++) {
            int fingerprint = rows.fingerprint(row, glyphs.get(row - from));
            answers.put(row, rows.label(row), fingerprint, recognitions.get(row - from));
        }
    }

    Answers answers() {
        return answers;
    }
}

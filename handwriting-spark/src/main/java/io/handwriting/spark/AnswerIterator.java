package io.handwriting.spark;

import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.preprocess.CanvasReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Reads rows in batches while the answers are taken; of a row that waits it holds the glyph and the columns that stay. */
final class AnswerIterator implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final ReadingTask task;
    private final GlyphMaking making;
    private final CanvasReader reader;
    private final Queue<Row> answers = new ArrayDeque<>();

    AnswerIterator(Iterator<Row> rows, ReadingTask task, GlyphMaking making, CanvasReader reader) {
        this.rows = rows;
        this.task = task;
        this.making = making;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        return !answers.isEmpty() || rows.hasNext();
    }

    @Override
    public Row next() {
        if (answers.isEmpty()) {
            readBatch();
        }
        return answers.remove();
    }

    private void readBatch() {
        long start = System.nanoTime();
        List<Prepared> batch = new ArrayList<>();
        while (batch.size() < task.manner().batchSize() && rows.hasNext()) {
            batch.add(prepare(rows.next()));
        }
        long prepared = System.nanoTime();
        List<Glyph> glyphs =
                batch.stream().map(Prepared::glyph).filter(Objects::nonNull).toList();
        Iterator<Recognition> recognitions = reader.readGlyphs(glyphs).iterator();
        task.tally().addTimes(prepared - start, System.nanoTime() - prepared);
        for (Prepared row : batch) {
            answers.add(row.glyph() == null ? refused(row) : read(row, recognitions.next()));
        }
    }

    private Prepared prepare(Row row) {
        @Nullable Object[] kept = task.kept().stream().map(row::get).toArray();
        try {
            return new Prepared(kept, task.source().glyph(row, making), "");
        } catch (DrawingException e) {
            return new Prepared(kept, null, String.valueOf(e.getMessage()));
        }
    }

    private Row read(Prepared row, Recognition recognition) {
        task.tally().count(recognition.verdict());
        return AnswerColumns.read(row.kept(), recognition);
    }

    private Row refused(Prepared row) {
        task.tally().count(null);
        return AnswerColumns.refused(row.kept(), row.error());
    }

    /** A row with its glyph, or why there is none. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two
    private record Prepared(
            @Nullable Object[] kept, @Nullable Glyph glyph, String error) {}
}

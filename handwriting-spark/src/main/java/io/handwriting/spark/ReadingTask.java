package io.handwriting.spark;

import io.handwriting.Recognizer;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Reads the rows of a partition. */
record ReadingTask(ModelOnExecutors model, Manner manner, GlyphSource source, List<Integer> kept, Tally tally)
        implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Recognizer recognizer = model.untilTaskEnds();
        return new AnswerIterator(
                rows, this, GlyphMaking.of(recognizer.card().preprocessing()), manner.reader(recognizer));
    }
}

package io.handwriting.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.Recognizer;
import io.handwriting.evaluation.EvaluationPart;
import io.handwriting.evaluation.NumberedGlyph;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Reads the labelled rows of a partition; what comes of it is one row with the part, or with the reason why not. */
record EvaluatingTask(ModelOnExecutors model, Manner manner, DrawingColumn drawing, int row, int truth)
        implements MapPartitionsFunction<Row, Row> {
    static final StructType RESULT = new StructType().add("part", BinaryType).add("error", StringType);

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return List.of(result(rows)).iterator();
    }

    private Row result(Iterator<Row> rows) {
        Recognizer recognizer = model.untilTaskEnds();
        GlyphMaking making = GlyphMaking.of(recognizer.card().preprocessing());
        try {
            EvaluationPart part = EvaluationPart.read(recognizer, glyphs(rows, making), manner.plan());
            return RowFactory.create(part.toBytes(), null);
        } catch (DrawingException e) {
            return RowFactory.create(null, e.getMessage());
        }
    }

    private Iterator<NumberedGlyph> glyphs(Iterator<Row> rows, GlyphMaking making) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public NumberedGlyph next() {
                return labelled(rows.next(), making);
            }
        };
    }

    private NumberedGlyph labelled(Row labelled, GlyphMaking making) {
        if (labelled.isNullAt(row) || labelled.isNullAt(truth)) {
            throw new DrawingException("A labelled row has no number or no truth: " + labelled.get(row) + ", "
                    + labelled.get(truth) + ".");
        }
        long number = ((Number) labelled.get(row)).longValue();
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new DrawingException(
                    "The rows are numbered from 0 to " + Integer.MAX_VALUE + "; one has the number " + number + ".");
        }
        return new NumberedGlyph((int) number, labelled.getString(truth), eightBit(glyph(labelled, number, making)));
    }

    private Glyph glyph(Row labelled, long number, GlyphMaking making) {
        try {
            return drawing.glyph(labelled, making);
        } catch (DrawingException e) {
            throw new DrawingException("The row " + number + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A glyph as data sets keep it, so that it is the same wherever it was made. */
    private static Glyph eightBit(Glyph glyph) {
        return Glyph.of(glyph.toBytes(), 0);
    }
}

package io.handwriting.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Lines of JSON with ink, {@code {"id": "a", "strokes": [[x, y, x, y, …], …]}}; a line that is none is a row, too. */
record InkLines(int foreignIndex, DrawingColumn strokes) implements GlyphSource {
    /** Where Spark puts a line that is not of the form wanted. */
    static final String FOREIGN = "handwriting_foreign_line";

    static final StructType SCHEMA = new StructType()
            .add("id", StringType)
            .add(DrawingColumn.STROKES, createArrayType(createArrayType(DoubleType)))
            .add(FOREIGN, StringType);

    private static final long serialVersionUID = 1L;

    static InkLines ofLines() {
        return new InkLines(SCHEMA.fieldIndex(FOREIGN), DrawingColumn.in(SCHEMA));
    }

    @Override
    public Set<String> columns() {
        return Set.of(DrawingColumn.STROKES, FOREIGN);
    }

    @Override
    public Glyph glyph(Row row, GlyphMaking making) {
        if (!row.isNullAt(foreignIndex)) {
            throw new DrawingException(
                    "The line is not of the form {\"id\": \"a\", \"strokes\": [[x, y, x, y, …], …]}.");
        }
        return strokes.glyph(row, making);
    }
}

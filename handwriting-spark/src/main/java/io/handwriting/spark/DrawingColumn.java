package io.handwriting.spark;

import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A column of drawings: {@code content} has image files, {@code strokes} has ink, {@code glyph} the 784 bytes of glyphs
 * that are ready.
 */
record DrawingColumn(String name, int index, Form form) implements GlyphSource {
    static final String CONTENT = "content";
    static final String STROKES = "strokes";
    static final String GLYPH = "glyph";

    private static final long serialVersionUID = 1L;
    private static final List<String> NAMES = List.of(CONTENT, STROKES, GLYPH);

    /** Finds the one column of drawings that rows have. */
    static DrawingColumn in(StructType schema) {
        List<String> found = NAMES.stream()
                .filter(Arrays.asList(schema.fieldNames())::contains)
                .toList();
        if (found.size() != 1) {
            throw new ScoringException("The rows have one column with drawings, content (image files), strokes (ink) or"
                    + " glyph (784 bytes); there "
                    + (found.isEmpty() ? "is none" : "are " + String.join(" and ", found))
                    + " among " + String.join(", ", schema.fieldNames()) + ".");
        }
        String name = found.get(0);
        int index = schema.fieldIndex(name);
        return new DrawingColumn(name, index, form(name, schema.fields()[index].dataType()));
    }

    private static Form form(String name, DataType type) {
        if (name.equals(STROKES)) {
            return InkForm.of(type);
        }
        if (!type.equals(DataTypes.BinaryType)) {
            throw new ScoringException("The column " + name + " is binary, not " + type.simpleString() + ".");
        }
        return name.equals(CONTENT) ? DrawingColumn::image : DrawingColumn::ready;
    }

    private static Glyph image(Object content, GlyphMaking making) {
        return making.ofImage((byte[]) content);
    }

    private static Glyph ready(Object pixels, GlyphMaking making) {
        byte[] bytes = (byte[]) pixels;
        if (bytes.length != Glyph.PIXELS) {
            throw new DrawingException("A glyph has " + Glyph.PIXELS + " bytes, not " + bytes.length + ".");
        }
        return Glyph.of(bytes, 0);
    }

    @Override
    public Set<String> columns() {
        return Set.of(name);
    }

    @Override
    public Glyph glyph(Row row, GlyphMaking making) {
        if (row.isNullAt(index)) {
            throw new DrawingException("The row has no drawing; its " + name + " is null.");
        }
        return form.glyph(row.get(index), making);
    }

    /** What the column holds. */
    interface Form extends java.io.Serializable {
        Glyph glyph(Object value, GlyphMaking making);
    }
}

package io.handwriting.spark;

import io.handwriting.Glyph;
import java.io.Serializable;
import java.util.Set;
import org.apache.spark.sql.Row;

/** Where a row has its drawing, and how it becomes a glyph; sent to the executors. */
interface GlyphSource extends Serializable {
    /** The columns that are not needed once the glyph is made. */
    Set<String> columns();

    /**
     * Makes the glyph of a row.
     *
     * @throws io.handwriting.DrawingException if the row has no drawing that can be read
     */
    Glyph glyph(Row row, GlyphMaking making);
}

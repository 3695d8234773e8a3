package io.handwriting.spark;

import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.preprocess.DecodeLimits;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Image files that are opened when their turn comes, so that one that cannot be opened, or is too large, is none of the
 * others' business. A row has the path and the length.
 */
record ImageFiles(Broadcast<SerializableConfiguration> configuration) implements GlyphSource {
    private static final String LENGTH = "length";

    static final StructType SCHEMA =
            new StructType().add("id", DataTypes.StringType).add(LENGTH, DataTypes.LongType);

    private static final long serialVersionUID = 1L;
    private static final int PATH_INDEX = 0;
    private static final int LENGTH_INDEX = 1;

    @Override
    public Set<String> columns() {
        return Set.of(LENGTH);
    }

    @Override
    public Glyph glyph(Row row, GlyphMaking making) {
        long length = row.getLong(LENGTH_INDEX);
        int most = DecodeLimits.DEFAULTS.maxBytes();
        if (length > most) {
            throw new DrawingException("The image has " + length + " bytes; at most " + most + " are read.");
        }
        return making.ofImage(bytes(new Path(row.getString(PATH_INDEX)), most));
    }

    private byte[] bytes(Path file, int most) {
        try (InputStream in = file.getFileSystem(configuration.value().value()).open(file)) {
            return in.readNBytes(most + 1); // a file may grow meanwhile
        } catch (IOException e) {
            throw new DrawingException("The image cannot be read: " + FileFault.of(e) + ".", e);
        }
    }
}

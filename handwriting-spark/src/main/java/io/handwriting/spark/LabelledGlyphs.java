package io.handwriting.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.handwriting.TrainingData;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Labelled data as rows, to be kept as Parquet and {@linkplain Scoring#evaluate evaluated} on. */
public final class LabelledGlyphs {
    private static final StructType SCHEMA = new StructType()
            .add(EvaluationJob.ROW, IntegerType)
            .add(EvaluationJob.TRUTH, StringType)
            .add(DrawingColumn.GLYPH, BinaryType);

    private LabelledGlyphs() {}

    /**
     * Makes rows of data that fit into the driver's memory, about 1 kB a row.
     *
     * @param session where the rows are used
     * @param data the data
     * @return rows with {@code row}, {@code truth} and {@code glyph}
     */
    public static Dataset<Row> of(SparkSession session, TrainingData data) {
        List<Row> rows = IntStream.range(0, data.size())
                .mapToObj(row ->
                        RowFactory.create(row, data.label(row), data.glyph(row).toBytes()))
                .toList();
        return session.createDataFrame(
                JavaSparkContext.fromSparkContext(session.sparkContext()).parallelize(rows), SCHEMA);
    }
}

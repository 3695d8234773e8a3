package io.handwriting.spark;

import io.handwriting.Recognizer;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationPart;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads labelled rows in parts and puts the parts together. */
record EvaluationJob(Scoring scoring, Dataset<Row> labelled) {
    static final String ROW = "row";
    static final String TRUTH = "truth";

    Evaluation run(String name) {
        StructType schema = labelled.schema();
        int row = index(schema, ROW, DataTypes.IntegerType, DataTypes.LongType);
        int truth = index(schema, TRUTH, DataTypes.StringType);
        ModelToRead model = scoring.checkedModel();
        ModelOnExecutors sent = model.broadcast(scoring.spark());
        try (Recognizer recognizer = model.open()) {
            List<Row> results = labelled.mapPartitions(
                            new EvaluatingTask(sent, scoring.manner(), DrawingColumn.in(schema), row, truth),
                            Encoders.row(EvaluatingTask.RESULT))
                    .collectAsList();
            return Evaluation.of(
                    recognizer,
                    name,
                    results.stream().map(EvaluationJob::part).toList(),
                    scoring.manner().plan());
        } finally {
            sent.bytes().destroy();
            OpenRecognizers.OF_THIS_JVM.closeIdle();
        }
    }

    private static int index(StructType schema, String name, DataType... types) {
        int index = Arrays.asList(schema.fieldNames()).indexOf(name);
        if (index < 0 || !Arrays.asList(types).contains(schema.fields()[index].dataType())) {
            String found = index < 0
                    ? "none"
                    : "of the type " + schema.fields()[index].dataType().simpleString();
            throw new ScoringException("Labelled rows have a column " + name + " of the type " + types[0].simpleString()
                    + "; here it is " + found + ".");
        }
        return index;
    }

    private static EvaluationPart part(Row result) {
        if (!result.isNullAt(1)) {
            throw new ScoringException(result.getString(1));
        }
        return EvaluationPart.of((byte[]) result.get(0));
    }
}

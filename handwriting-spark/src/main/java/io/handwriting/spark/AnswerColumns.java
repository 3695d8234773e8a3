package io.handwriting.spark;

import static org.apache.spark.sql.types.DataTypes.FloatType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import io.handwriting.Candidate;
import io.handwriting.Recognition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The columns of an answer. */
final class AnswerColumns {
    static final String VERDICT = "verdict";
    static final String ERROR = "error";

    private static final int TOP = 5;

    private static final StructType CANDIDATE = createStructType(
            List.of(createStructField("label", StringType, false), createStructField("probability", FloatType, false)));

    private static final List<StructField> FIELDS = List.of(
            createStructField("label", StringType, true),
            createStructField("confidence", FloatType, true),
            createStructField(VERDICT, StringType, true),
            createStructField("ranking", createArrayType(CANDIDATE, false), true),
            createStructField(ERROR, StringType, true));

    private AnswerColumns() {}

    /** The columns that stay, followed by those of the answer. */
    static StructType behind(List<StructField> kept) {
        for (StructField field : kept) {
            if (FIELDS.stream().anyMatch(own -> own.name().equalsIgnoreCase(field.name()))) {
                throw new ScoringException("The rows have a column \"" + field.name() + "\" already; rename it, since"
                        + " an answer has label, confidence, verdict, ranking and error.");
            }
        }
        List<StructField> all = new ArrayList<>(kept);
        all.addAll(FIELDS);
        return createStructType(all);
    }

    /** A row that was read. */
    static Row read(@Nullable Object[] kept, Recognition recognition) {
        return row(
                kept,
                recognition.label(),
                recognition.confidence(),
                recognition.verdict().name(),
                recognition.top(TOP).stream().map(AnswerColumns::candidate).toArray(Row[]::new),
                null);
    }

    private static Row candidate(Candidate candidate) {
        return RowFactory.create(candidate.label(), candidate.probability());
    }

    /** A row that cannot be read. */
    static Row refused(@Nullable Object[] kept, String error) {
        return row(kept, null, null, null, null, error);
    }

    private static Row row(@Nullable Object[] kept, @Nullable Object... answer) {
        @Nullable Object[] all = Arrays.copyOf(kept, kept.length + answer.length);
        System.arraycopy(answer, 0, all, kept.length, answer.length);
        return RowFactory.create(all);
    }
}

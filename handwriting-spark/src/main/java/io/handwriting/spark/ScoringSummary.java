package io.handwriting.spark;

import io.handwriting.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What was written.
 *
 * @param verdicts how many rows were read with each verdict
 * @param errors how many rows could not be read
 */
public record ScoringSummary(Map<Verdict, Long> verdicts, long errors) {

    /** Keeps a copy of the map. */
    public ScoringSummary {
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    }

    /** Counts answers that are written already: each row once, whatever happened on the way. */
    static ScoringSummary of(Dataset<Row> answers) {
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0L);
        }
        long errors = 0;
        for (Row row : answers.groupBy(AnswerColumns.VERDICT).count().collectAsList()) {
            if (row.isNullAt(0)) {
                errors = row.getLong(1);
            } else {
                verdicts.put(Verdict.valueOf(row.getString(0)), row.getLong(1));
            }
        }
        return new ScoringSummary(verdicts, errors);
    }

    /**
     * Counts all rows.
     *
     * @return how many they are, errors included
     */
    public long rows() {
        return errors + verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Says it in words.
     *
     * @return one sentence
     */
    public String sentence() {
        StringJoiner parts = new StringJoiner(", ");
        verdicts.forEach((verdict, count) -> parts.add(
                String.format(Locale.ROOT, "%,d %s", count, verdict.name().toLowerCase(Locale.ROOT))));
        return String.format(Locale.ROOT, "%,d rows: %s, %,d could not be read.", rows(), parts, errors);
    }
}

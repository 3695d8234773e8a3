package io.handwriting.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Answers by what their {@code id} ends with behind the last slash. */
final class AnswersByName {
    private final Map<String, Row> rows = new HashMap<>();

    static AnswersByName of(Dataset<Row> answers) {
        AnswersByName all = new AnswersByName();
        for (Row row : answers.collectAsList()) {
            String id = row.getAs("id");
            if (all.rows.put(id.substring(id.lastIndexOf('/') + 1), row) != null) {
                throw new AssertionError("Two rows have the id " + id + ".");
            }
        }
        return all;
    }

    int size() {
        return rows.size();
    }

    Row get(Object name) {
        return Objects.requireNonNull(rows.get(String.valueOf(name)));
    }
}

package io.handwriting.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** In what form answers are written. */
enum AnswerForm {
    TEXT,
    CSV,
    JSON;

    AnswerWriter writer(PrintWriter out, int top) {
        return switch (this) {
            case TEXT -> new AnswerWriter.Text(out, top);
            case CSV -> new AnswerWriter.Csv(out, top);
            case JSON -> new AnswerWriter.Json(out, top);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.handwriting.examples.cli;

import java.util.Locale;

/** In what form answers are written. */
enum AnswerForm {
    TEXT,
    CSV,
    JSON;

    AnswerLines lines(int top) {
        return switch (this) {
            case TEXT -> new AnswerLines.Text(top);
            case CSV -> new AnswerLines.Csv(top);
            case JSON -> new AnswerLines.Json(top);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

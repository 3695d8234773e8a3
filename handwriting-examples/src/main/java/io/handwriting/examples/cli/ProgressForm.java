package io.handwriting.examples.cli;

import java.util.Locale;
import picocli.CommandLine;

/** How a command shows how it goes on. */
enum ProgressForm {
    AUTO,
    BAR,
    JSON,
    NONE;

    static final String DESCRIPTION = "${COMPLETION-CANDIDATES}: a bar on a terminal, lines of PROGRESS: and JSON,"
            + " nothing; auto is a bar where there is a terminal and a line now and then otherwise (${DEFAULT-VALUE})";

    TrainingProgress ofTraining(CommandLine command) {
        return switch (this) {
            case JSON -> new JsonProgress(command.getOut());
            case NONE -> TrainingProgress.NONE;
            case BAR -> new BarProgress();
            case AUTO -> Terminal.isThere() ? new BarProgress() : new LineProgress(command.getErr());
        };
    }

    RowProgress ofRows(String status, String task, CommandLine command) {
        return switch (this) {
            case JSON -> new RowProgress.Json(status, task, command.getOut());
            case NONE -> RowProgress.NONE;
            case BAR -> new RowProgress.Bar(task);
            case AUTO -> Terminal.isThere() ? new RowProgress.Bar(task) : new RowProgress.Lines(task, command.getErr());
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

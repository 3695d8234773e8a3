package io.handwriting.examples.cli;

import picocli.CommandLine;

/** How a command shows how it goes on. */
enum ProgressForm {
    AUTO,
    BAR,
    JSON,
    NONE;

    TrainingProgress listener(CommandLine command) {
        return switch (this) {
            case JSON -> new JsonProgress(command.getOut());
            case NONE -> TrainingProgress.NONE;
            case BAR -> new BarProgress();
            case AUTO -> Terminal.isThere() ? new BarProgress() : new LineProgress(command.getErr());
        };
    }
}

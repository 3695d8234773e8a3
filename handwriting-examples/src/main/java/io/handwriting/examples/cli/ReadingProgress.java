package io.handwriting.examples.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many glyphs are read; nothing elsewhere. */
final class ReadingProgress implements AutoCloseable {
    private final String task;
    private @Nullable ProgressBar bar;

    private ReadingProgress(String task) {
        this.task = task;
    }

    static ReadingProgress of(String task) {
        return new ReadingProgress(task);
    }

    void on(long done, long all) {
        if (!Terminal.isThere()) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(all).build();
        }
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

package io.handwriting.examples.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how much of a task is done; for one thread at a time. */
interface RowProgress extends AutoCloseable {
    /** Shows nothing. */
    RowProgress NONE = (done, all) -> {};

    /** So much is done, of so much, or of nobody knows how much when that is negative. */
    void on(long done, long all);

    @Override
    default void close() {}

    /** A bar on the terminal. */
    final class Bar implements RowProgress {
        private final ProgressBarBuilder builder;
        private @Nullable ProgressBar bar;

        Bar(String task) {
            this(new ProgressBarBuilder().setTaskName(task));
        }

        private Bar(ProgressBarBuilder builder) {
            this.builder = builder.setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(250);
        }

        /** A bar that also tells how many are done in a second. */
        static Bar withSpeed(String task) {
            DecimalFormat whole = new DecimalFormat(" #,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return new Bar(new ProgressBarBuilder().setTaskName(task).showSpeed(whole));
        }

        @Override
        public void on(long done, long all) {
            ProgressBar shown = bar;
            if (shown == null) {
                shown = builder.setInitialMax(all)
                        .startsFrom(done, Duration.ZERO)
                        .build();
                bar = shown;
            }
            shown.stepTo(done);
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** A line for each tenth, as logs want it. */
    final class Lines implements RowProgress {
        private final String task;
        private final PrintWriter out;
        private long tenths;

        Lines(String task, PrintWriter out) {
            this.task = task;
            this.out = out;
        }

        @Override
        public void on(long done, long all) {
            long now = all > 0 ? 10 * done / all : 0;
            if (now > tenths) {
                tenths = now;
                out.println(String.format(Locale.ROOT, "%s: %d %% of %,d", task, 10 * now, all));
            }
        }
    }

    /** A {@link ProgressLine} for each tenth of a per cent. */
    final class Json implements RowProgress {
        private final String status;
        private final String task;
        private final PrintWriter out;
        private double progress = -1;

        Json(String status, String task, PrintWriter out) {
            this.status = status;
            this.task = task;
            this.out = out;
        }

        @Override
        public void on(long done, long all) {
            double now = ProgressLine.percent((double) done / all);
            if (now > progress) {
                progress = now;
                ProgressLine.of(status, progress)
                        .with("of", task)
                        .with("done", done)
                        .with("rows", all)
                        .writeTo(out);
            }
        }
    }
}

package io.handwriting.examples.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows how many images are read, how fast, and how long it still takes, on the standard error stream. */
abstract class ImageProgress implements RowProgress {
    private static final long READ_IN_A_MOMENT = 1_000;
    private static final String TASK = "recognizing";

    private final LongSupplier nanos;
    private @Nullable Pace pace;

    private ImageProgress(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Chooses a form; answers on a terminal are progress enough, and so are few images. */
    static RowProgress of(ProgressForm form, CommandLine command, boolean streamed, long images) {
        boolean terminal = Terminal.isThere();
        return switch (form) {
            case JSON -> new Json(command.getErr(), System::nanoTime);
            case NONE -> RowProgress.NONE;
            case BAR -> RowProgress.Bar.withSpeed(TASK);
            case AUTO ->
                images <= READ_IN_A_MOMENT || (streamed && terminal)
                        ? RowProgress.NONE
                        : terminal ? RowProgress.Bar.withSpeed(TASK) : new Lines(command.getErr(), System::nanoTime);
        };
    }

    @Override
    public void on(long done, long all) {
        Pace known = pace;
        if (known == null) {
            known = Pace.from(done, nanos);
            pace = known;
        }
        show(done, all, known);
    }

    abstract void show(long done, long all, Pace pace);

    /** A line for each tenth, as logs want it. */
    static final class Lines extends ImageProgress {
        private final PrintWriter out;
        private long tenths = -1;

        Lines(PrintWriter out, LongSupplier nanos) {
            super(nanos);
            this.out = out;
        }

        @Override
        void show(long done, long all, Pace pace) {
            long now = 10 * done / all;
            if (tenths >= 0 && now > tenths) {
                out.println(String.format(
                        Locale.ROOT,
                        "%s: %d %% of %,d, %,.0f a second, %s left",
                        TASK,
                        10 * now,
                        all,
                        pace.perSecond(done),
                        EpochText.time(Duration.ofMillis(Math.round(1e3 * pace.secondsLeft(done, all))))));
            }
            tenths = now;
        }
    }

    /** A {@link ProgressLine} for each tenth of a per cent. */
    static final class Json extends ImageProgress {
        private final PrintWriter out;
        private double progress = -1;

        Json(PrintWriter out, LongSupplier nanos) {
            super(nanos);
            this.out = out;
        }

        @Override
        void show(long done, long all, Pace pace) {
            double now = ProgressLine.percent((double) done / all);
            if (now > progress) {
                progress = now;
                ProgressLine.of(TASK, progress)
                        .with("done", done)
                        .with("images", all)
                        .with("images_per_second", rounded(pace.perSecond(done)))
                        .with("seconds_left", rounded(pace.secondsLeft(done, all)))
                        .writeTo(out);
            }
        }

        private static double rounded(double value) {
            return Double.isNaN(value) ? value : Math.round(10 * value) / 10.0;
        }
    }
}

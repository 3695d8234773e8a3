package io.handwriting.spark;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells every few seconds how many rows are done. */
final class Pace implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Pace::thread);
    private final Tally tally;
    private final PrintWriter out;
    private final int seconds;

    private Pace(Tally tally, PrintWriter out, int seconds) {
        this.tally = tally;
        this.out = out;
        this.seconds = seconds;
    }

    /** Tells every so many seconds, or never for 0. */
    static Pace of(Tally tally, PrintWriter out, int seconds) {
        return new Pace(tally, out, seconds);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "handwriting-pace");
        thread.setDaemon(true);
        return thread;
    }

    <T> T during(Supplier<T> work) {
        if (seconds > 0) {
            clock.scheduleAtFixedRate(this::tell, seconds, seconds, TimeUnit.SECONDS);
        }
        return work.get();
    }

    void tell() {
        out.println(
                String.format(Locale.ROOT, "%,d rows are done, %,d could not be read.", tally.rows(), tally.errors()));
        out.flush();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

package io.handwriting.spark;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/** Tells every few seconds how many rows are done, until it is closed. */
final class Pace implements AutoCloseable {
    private final Timer timer = new Timer("handwriting-pace", true);
    private final Tally tally;
    private final PrintWriter out;

    Pace(Tally tally, PrintWriter out) {
        this.tally = tally;
        this.out = out;
    }

    /** Tells every so many seconds, or never for 0. */
    void start(int seconds) {
        if (seconds > 0) {
            TimerTask telling = new TimerTask() {
                @Override
                public void run() {
                    tell();
                }
            };
            timer.scheduleAtFixedRate(telling, seconds * 1000L, seconds * 1000L);
        }
    }

    void tell() {
        out.println(
                String.format(Locale.ROOT, "%,d rows are done, %,d could not be read.", tally.rows(), tally.errors()));
        out.flush();
    }

    @Override
    public void close() {
        timer.cancel();
    }
}

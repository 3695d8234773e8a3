package io.handwriting.examples.cli;

import java.util.function.LongSupplier;

/** How fast work goes on that began somewhere. */
final class Pace {
    private final LongSupplier nanos;
    private final long start;
    private final long before;

    private Pace(LongSupplier nanos, long before) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.before = before;
    }

    /** Begins now, when so much was done before. */
    static Pace from(long before, LongSupplier nanos) {
        return new Pace(nanos, before);
    }

    /** How much is done in a second; not a number as long as nothing is. */
    double perSecond(long done) {
        return done == before ? Double.NaN : (done - before) * 1e9 / Math.max(1, nanos.getAsLong() - start);
    }

    double secondsLeft(long done, long all) {
        return (all - done) / perSecond(done);
    }
}

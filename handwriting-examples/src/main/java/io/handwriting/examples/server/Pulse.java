package io.handwriting.examples.server;

import java.time.Duration;

/** How fast answers come: their mean time, and how many there were in the last second. */
final class Pulse {
    private static final double WEIGHT = 0.05;
    private static final long SECOND = 1_000_000_000;

    private double meanMillis;
    private long second = Long.MIN_VALUE;
    private int thisSecond;
    private int lastSecond;

    Pulse() {}

    synchronized void beat(Duration time, long nanoTime) {
        turn(nanoTime);
        thisSecond++;
        double millis = time.toNanos() / 1e6;
        meanMillis = meanMillis == 0 ? millis : meanMillis + WEIGHT * (millis - meanMillis);
    }

    private void turn(long nanoTime) {
        long now = Math.floorDiv(nanoTime, SECOND);
        if (now != second) {
            lastSecond = now == second + 1 ? thisSecond : 0;
            thisSecond = 0;
            second = now;
        }
    }

    /** Gives the mean time of an answer in milliseconds, the latest counting most. */
    synchronized double meanMillis() {
        return meanMillis;
    }

    /** Counts the answers of the last whole second. */
    synchronized int perSecond(long nanoTime) {
        turn(nanoTime);
        return lastSecond;
    }
}

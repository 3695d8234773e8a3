package io.handwriting.examples.load;

import java.util.Arrays;

/** How long answers took, by rank; safe to share between threads. */
final class Waits {
    private static final double MILLION = 1e6;

    private long[] nanos = new long[1 << 16];
    private int count;

    synchronized void add(long wait) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = wait;
    }

    synchronized int count() {
        return count;
    }

    /** The wait in milliseconds that a share of all was not longer than. */
    synchronized double millis(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, (long) Math.floor(share * count))] / MILLION;
    }
}

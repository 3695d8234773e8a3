package io.handwriting.data.augment;

/**
 * Random numbers that cost next to nothing to start anew, which {@code java.util.random} does not offer without an
 * object each time: SplitMix64 of Steele, Lea and Flood. Not safe to share between threads.
 */
final class Randomness {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1p-53;

    private long state;

    /** Starts over: equal seeds and streams give equal numbers, others unrelated ones. */
    void start(long seed, int stream) {
        state = mix(mix(seed + GOLDEN) + stream);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private long bits() {
        state += GOLDEN;
        return mix(state);
    }

    /** Draws a number from 0 to below 1. */
    double share() {
        return (bits() >>> 11) * UNIT;
    }

    /** Draws a number from low to below high. */
    double between(double low, double high) {
        return low + share() * (high - low);
    }

    /** Draws a whole number from 0 to below the bound. */
    int below(int bound) {
        return (int) (share() * bound);
    }

    /** Draws from the normal distribution, by the polar method. */
    double normal() {
        while (true) {
            double x = between(-1, 1);
            double y = between(-1, 1);
            double square = x * x + y * y;
            if (square < 1 && square > 0) {
                return x * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }
}

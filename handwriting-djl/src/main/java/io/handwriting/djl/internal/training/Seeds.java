package io.handwriting.djl.internal.training;

/**
 * Where the randomness of each part of a run starts from: it follows from the plan's seed and the place in the run, so
 * that a run that was interrupted goes on as if it had not been.
 */
final class Seeds {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Seeds() {}

    /** Mixes a seed with numbers that tell a place; the mixing is SplitMix64's. */
    static long of(long seed, long... place) {
        long mixed = mix(seed + GOLDEN);
        for (long number : place) {
            mixed = mix(mixed + GOLDEN * (number + 1));
        }
        return mixed;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

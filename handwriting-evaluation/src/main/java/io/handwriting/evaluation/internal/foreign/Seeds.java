package io.handwriting.evaluation.internal.foreign;

import java.util.SplittableRandom;

/**
 * Gives every drawing a randomness of its own.
 *
 * @param seed where all start from
 */
record Seeds(long seed) {

    SplittableRandom of(int number) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + number);
    }
}

package io.handwriting.examples.server;

import io.handwriting.HandwritingException;

/** Refuses numbers that an option does not take. */
final class OptionRange {
    private OptionRange() {}

    static int require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new HandwritingException(option + " is from " + least + " to " + most + ", not " + value + ".");
        }
        return value;
    }
}

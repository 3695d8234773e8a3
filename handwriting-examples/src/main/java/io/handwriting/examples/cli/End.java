package io.handwriting.examples.cli;

import java.util.Locale;

/** Why work ends without a result. */
enum End {
    INTERRUPTED,
    FAILED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

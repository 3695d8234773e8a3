package io.handwriting.examples.server.operation;

import java.time.Duration;
import java.util.Arrays;

/** Borders of a histogram. */
final class Buckets {
    private Buckets() {}

    static Duration[] ofMillis(long... borders) {
        return Arrays.stream(borders).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }
}

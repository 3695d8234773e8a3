package io.handwriting.evaluation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When and on what something was measured.
 *
 * @param time when
 * @param java the Java runtime
 * @param system the operating system and the kind of processor
 * @param processors how many processors the Java runtime may use
 */
public record Environment(Instant time, String java, String system, int processors) {

    /**
     * Describes this machine now.
     *
     * @return the environment, its time to the second
     */
    public static Environment current() {
        return new Environment(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                System.getProperty("java.vm.name", "Java") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }
}

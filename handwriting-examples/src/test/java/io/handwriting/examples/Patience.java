package io.handwriting.examples;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long tests wait for what must come: so long that only what never comes fails, however busy the machine. */
public final class Patience {
    public static final Duration TIME = Duration.ofMinutes(5);

    private Patience() {}

    public static ConditionFactory patiently() {
        return Awaitility.await().atMost(TIME);
    }
}

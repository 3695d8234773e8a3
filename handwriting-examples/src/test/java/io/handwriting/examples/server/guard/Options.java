package io.handwriting.examples.server.guard;

import io.handwriting.examples.Patience;
import java.time.Duration;
import java.util.List;

/** Options of guards under test. */
final class Options {
    static final Limits SMALL = limits(Patience.TIME, 0, 1);

    private Options() {}

    static GuardOptions local(Limits limits) {
        return new GuardOptions(Exposure.ofLoopback(), limits);
    }

    static GuardOptions behindProxy(Limits limits) {
        return new GuardOptions(
                new Exposure("127.0.0.1", List.of(), List.of("demo.example"), List.of("127.0.0.1"), null), limits);
    }

    static Limits slowAfter(Duration bodyTime) {
        return limits(bodyTime, 0, 1);
    }

    static Limits rate(double perSecond, int burst) {
        return limits(Patience.TIME, perSecond, burst);
    }

    private static Limits limits(Duration bodyTime, double perSecond, int burst) {
        return new Limits(
                1000, 2500, bodyTime, 4096, perSecond, burst, 10, 2, 500, Patience.TIME, SocketLimits.ofDefaults());
    }
}

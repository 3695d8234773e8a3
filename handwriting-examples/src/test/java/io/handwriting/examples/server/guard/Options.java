package io.handwriting.examples.server.guard;

import java.time.Duration;
import java.util.List;

/** Options of guards under test. */
final class Options {
    static final Limits SMALL = limits(Duration.ofSeconds(5), 0, 1);

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
        return limits(Duration.ofSeconds(5), perSecond, burst);
    }

    private static Limits limits(Duration bodyTime, double perSecond, int burst) {
        Duration idleTime = Duration.ofSeconds(30);
        return new Limits(
                1000, 2500, bodyTime, 4096, perSecond, burst, 10, 2, 500, idleTime, SocketLimits.ofDefaults());
    }
}

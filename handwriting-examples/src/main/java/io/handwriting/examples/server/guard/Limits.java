package io.handwriting.examples.server.guard;

import io.handwriting.HandwritingException;
import java.time.Duration;

/**
 * How much the server takes.
 *
 * @param bodyBytes the largest body of a request
 * @param bodyBytesInAll how much of all bodies together is held in memory
 * @param bodyTime how long a body may take to arrive
 * @param headerBytes the largest request line and headers
 * @param requestsPerSecond how many requests a client may make in the long run; 0 for no limit
 * @param burst how many requests a client may make at once
 * @param clients how many clients are remembered for that
 * @param inWork how many requests may be in work at once
 * @param connections how many connections may be open at once
 * @param idleTime how long a connection may be silent
 * @param sockets how much the WebSockets take
 */
public record Limits(
        int bodyBytes,
        long bodyBytesInAll,
        Duration bodyTime,
        int headerBytes,
        double requestsPerSecond,
        int burst,
        int clients,
        int inWork,
        int connections,
        Duration idleTime,
        SocketLimits sockets) {
    /** Checks that the limits leave room for a request. */
    public Limits {
        positive("largest body", bodyBytes);
        positive("time for a body", bodyTime.toMillis());
        positive("largest headers", headerBytes);
        positive("burst", burst);
        positive("number of remembered clients", clients);
        positive("number of requests in work", inWork);
        positive("number of connections", connections);
        positive("idle time", idleTime.toMillis());
        if (bodyBytesInAll < bodyBytes) {
            throw new HandwritingException("All bodies together must be allowed at least as much as one: "
                    + bodyBytesInAll + " bytes are less than " + bodyBytes + ".");
        }
        if (!(requestsPerSecond >= 0 && requestsPerSecond < 1e9)) {
            throw new HandwritingException("The requests per second of a client must be 0 (no limit) or more.");
        }
    }

    /** Returns limits that a browser never meets and a small machine stands. */
    public static Limits ofDefaults() {
        return new Limits(
                1 << 20,
                64L << 20,
                Duration.ofSeconds(10),
                16 << 10,
                100,
                300,
                10_000,
                64,
                2_000,
                Duration.ofSeconds(60),
                SocketLimits.ofDefaults());
    }

    /** Returns the same limits for clients that may ask more or less often; 0 for as often as they like. */
    public Limits requestsPerSecond(double wanted) {
        return new Limits(
                bodyBytes,
                bodyBytesInAll,
                bodyTime,
                headerBytes,
                wanted,
                burst,
                clients,
                inWork,
                connections,
                idleTime,
                sockets);
    }

    /** Returns the same limits with others for WebSockets. */
    public Limits sockets(SocketLimits wanted) {
        return new Limits(
                bodyBytes,
                bodyBytesInAll,
                bodyTime,
                headerBytes,
                requestsPerSecond,
                burst,
                clients,
                inWork,
                connections,
                idleTime,
                wanted);
    }

    private static void positive(String what, long number) {
        if (number <= 0) {
            throw new HandwritingException("The " + what + " must be greater than 0, not " + number + ".");
        }
    }
}

package io.handwriting.examples.server;

import io.handwriting.examples.server.guard.Limits;
import io.handwriting.examples.server.guard.SocketLimits;
import picocli.CommandLine.Option;

/** How much the server takes upon itself, as options say it. */
final class LoadOptions {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_THREADS = 256;
    private static final int MOST_WAITING = 100_000;

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            description = "how many drawings are read at a time (one a processor)")
    private int threads = PROCESSORS;

    @Option(names = "--queue", paramLabel = "COUNT", description = "how many drawings may wait (256)")
    private int queue = 256;

    @Option(
            names = "--training-threads",
            paramLabel = "COUNT",
            description = "how many threads a training takes (half the processors)")
    private int trainingThreads = Math.max(1, PROCESSORS / 2);

    @Option(
            names = "--requests-per-second",
            paramLabel = "NUMBER",
            description = "how many requests a client may make in the long run; 0 for any number (100)")
    private double requestsPerSecond = 100;

    @Option(
            names = "--sockets-per-client",
            paramLabel = "COUNT",
            description = "how many WebSockets a client may have open; 0 for any number (32)")
    private int socketsPerClient = 32;

    @Option(
            names = "--messages-per-second",
            paramLabel = "NUMBER",
            description = "how many messages a WebSocket may bring in the long run; 0 for any number (100)")
    private double messagesPerSecond = 100;

    LoadOptions() {}

    int threads() {
        return OptionRange.require("--threads", threads, 1, MOST_THREADS);
    }

    int trainingThreads() {
        return OptionRange.require("--training-threads", trainingThreads, 1, MOST_THREADS);
    }

    int queue() {
        return OptionRange.require("--queue", queue, 1, MOST_WAITING);
    }

    Limits limits() {
        SocketLimits sockets =
                SocketLimits.ofDefaults().openPerClient(socketsPerClient).messagesPerSecond(messagesPerSecond);
        return Limits.ofDefaults().requestsPerSecond(requestsPerSecond).sockets(sockets);
    }
}

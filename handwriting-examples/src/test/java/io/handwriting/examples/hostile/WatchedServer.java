package io.handwriting.examples.hostile;

import io.handwriting.examples.server.DemoServer;
import io.handwriting.examples.server.ServerSettings;
import io.handwriting.examples.server.ServerSettings.Database;
import io.handwriting.examples.server.guard.Limits;
import io.handwriting.examples.server.guard.SocketLimits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server with little patience that tells, whenever it gets a line, what it holds on to. */
final class WatchedServer {
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Limits LIMITS = new Limits(
            1 << 20,
            16L << 20,
            PATIENCE,
            16 << 10,
            0,
            300,
            1000,
            64,
            500,
            PATIENCE.multipliedBy(2),
            SocketLimits.ofDefaults());

    private WatchedServer() {}

    public static void main(String[] args) throws IOException {
        try (DemoServer server = DemoServer.start(settings(Path.of(args[0])));
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("localhost:" + server.port());
            while (in.readLine() != null) {
                System.out.println(Figures.ofThisProcess().line());
            }
        }
    }

    private static ServerSettings settings(Path folder) {
        return new ServerSettings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Optional.empty(),
                Optional.empty(),
                folder.resolve("state"),
                new Database("jdbc:h2:file:" + folder.resolve("state/corrections"), "handwriting", ""),
                Optional.empty(),
                List.of(),
                List.of(),
                2,
                64,
                1,
                LIMITS);
    }
}

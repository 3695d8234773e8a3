package io.handwriting.examples.browser;

import io.handwriting.Alphabet;
import io.handwriting.data.FeedbackCsv;
import io.handwriting.examples.server.DemoServer;
import io.handwriting.examples.server.ServerSettings;
import io.handwriting.examples.server.ServerSettings.Database;
import io.handwriting.examples.server.guard.Limits;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The demo's server on a port of its own; it can go away and come back at the same place. */
final class Site implements AutoCloseable {
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private DemoServer server;

    private Site(Path folder) {
        this.folder = folder;
        server = DemoServer.start(settings(0));
        address = "http://localhost:" + server.port();
    }

    /** Starts one in a folder of its own, which is deleted when it is closed. */
    static Site start() throws IOException {
        return new Site(Files.createTempDirectory("site"));
    }

    private ServerSettings settings(int port) {
        return new ServerSettings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                Optional.empty(),
                Optional.of(folder.resolve("data")),
                folder.resolve("state"),
                new Database("jdbc:h2:file:" + folder.resolve("state/corrections"), "handwriting", ""),
                Optional.empty(),
                List.of(),
                List.of(),
                2,
                64,
                1,
                Limits.ofDefaults().requestsPerSecond(0));
    }

    /** Puts a few tidy digits into the folder of data sets, as digits.csv. */
    void giveDigits() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        FeedbackCsv.write(data.resolve("digits.csv"), SyntheticGlyphs.data(Alphabet.DIGITS, 60, 1));
    }

    String address() {
        return address;
    }

    void goAway() {
        server.close();
    }

    void comeBack() {
        server = DemoServer.start(settings(URI.create(address).getPort()));
    }

    String get(String path) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(address + path)));
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(address + path)).POST(BodyPublishers.ofString(json)));
    }

    private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

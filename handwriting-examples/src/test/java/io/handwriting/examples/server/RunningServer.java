package io.handwriting.examples.server;

import io.handwriting.examples.server.ServerSettings.Database;
import io.handwriting.examples.server.guard.Limits;
import io.handwriting.examples.server.guard.SocketLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a port of its own, and clients for it. */
final class RunningServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final DemoServer server;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer(ServerSettings settings) {
        this(DemoServer.start(settings));
    }

    RunningServer(DemoServer server) {
        this.server = server;
        this.port = server.port();
    }

    static RunningServer in(Path folder) {
        return new RunningServer(settings(folder, 0));
    }

    static ServerSettings settings(Path folder, int port) {
        return settings(folder, port, List.of(), SocketLimits.ofDefaults());
    }

    static ServerSettings settings(Path folder, int port, List<String> proxies, SocketLimits sockets) {
        return new ServerSettings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                Optional.empty(),
                Optional.of(folder.resolve("data")),
                folder.resolve("state"),
                new Database("jdbc:h2:file:" + folder.resolve("state/corrections"), "handwriting", ""),
                Optional.empty(),
                List.of(),
                proxies,
                2,
                64,
                1,
                Limits.ofDefaults().requestsPerSecond(0).sockets(sockets));
    }

    int port() {
        return port;
    }

    LivePage page() {
        return LivePage.open(client, socketAddress());
    }

    /** A page whose proxy says that it is at another address. */
    LivePage pageOf(String address) {
        return LivePage.open(client.newWebSocketBuilder().header("X-Forwarded-For", address), socketAddress());
    }

    private URI socketAddress() {
        return URI.create("ws://localhost:" + port() + "/ws");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    byte[] download(String path, String body) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(uri(path))
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    CompletableFuture<HttpResponse<String>> postLater(String path, String body) {
        return client.sendAsync(
                HttpRequest.newBuilder(uri(path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    Map<String, Object> posted(String path, String body) throws IOException, InterruptedException {
        return object(post(path, body).body());
    }

    static Map<String, Object> object(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    static Object member(Map<String, Object> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> members(Map<String, Object> object, String name) {
        return (Map<String, Object>) member(object, name);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    @Override
    public void close() {
        server.close();
    }
}

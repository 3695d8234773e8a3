package io.handwriting.examples.server.guard;

import io.handwriting.DrawingException;
import io.handwriting.examples.Patience;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A real server with a few dummy routes behind a guard. */
final class GuardedServer implements AutoCloseable {
    final List<AnsweredRequest> answered = new CopyOnWriteArrayList<>();
    final Guard guard;
    private final Javalin javalin;
    private final HttpClient client = HttpClient.newHttpClient();

    GuardedServer(GuardOptions options) {
        this(options, routes -> {});
    }

    GuardedServer(GuardOptions options, Consumer<RoutesConfig> more) {
        Guard[] installed = new Guard[1];
        javalin = Javalin.create(config -> {
            installed[0] = Guard.install(config, options, List.of(answered::add));
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            config.startup.startupWatcherEnabled = false;
            dummies(config.routes);
            more.accept(config.routes);
        });
        guard = installed[0];
        javalin.start();
    }

    private static void dummies(RoutesConfig routes) {
        routes.get("/hello/{name}", context -> context.result("hello"));
        routes.get("/health", context -> context.result("well"));
        routes.post("/echo", context -> context.result(context.bodyAsBytes()));
        routes.get("/bad", context -> {
            throw new DrawingException("The drawing is upside down.");
        });
        routes.get("/full", context -> {
            throw RefusedException.busy(7);
        });
        routes.get("/broken", context -> {
            throw new IllegalStateException("the secret of the house");
        });
        routes.get(
                "/late",
                context -> context.future(
                        () -> CompletableFuture.failedFuture(new IllegalArgumentException("the secret of the house"))));
        routes.get("/collapse", context -> {
            throw new StackOverflowError("the secret of the house");
        });
        routes.ws("/ws", socket -> socket.onMessage(message -> message.send("got " + message.message())));
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + javalin.port() + path);
    }

    int port() {
        return javalin.port();
    }

    HttpClient client() {
        return client;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> send(String method, String path, HttpRequest.@Nullable BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the text as it is and returns all that comes back until the server closes. */
    String raw(String text) throws IOException {
        try (Socket socket = socket(text)) {
            return rest(socket);
        }
    }

    Socket socket(String text) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), javalin.port());
        socket.setSoTimeout((int) Patience.TIME.toMillis());
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        javalin.stop();
    }
}

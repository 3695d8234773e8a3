package io.handwriting.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The site that was built, in a folder of a server that only gives files; it can go away. */
final class StaticSite implements AutoCloseable {
    static final Path FILES = Path.of("target/site");
    private static final String FOLDER = "/some/folder/";
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Map<String, byte[]> given = new ConcurrentHashMap<>();
    private final List<String> missed = new CopyOnWriteArrayList<>();

    private StaticSite(HttpServer server) {
        this.server = server;
    }

    static StaticSite start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StaticSite site = new StaticSite(server);
        server.createContext("/", site::answer);
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + FOLDER;
    }

    /** Adds a file. */
    void give(String name, String content) {
        given.put(FOLDER + name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What was asked for and is not there. */
    List<String> missed() {
        return missed;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = FILES.resolve(path.equals(FOLDER) ? "index.html" : path.replaceFirst(FOLDER, ""));
            if (!given.containsKey(path) && !(path.startsWith(FOLDER) && Files.isRegularFile(file))) {
                missed.add(path);
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String ending = path.substring(path.lastIndexOf('.') + 1);
            String type = path.endsWith("/") ? "text/html" : TYPES.getOrDefault(ending, "application/octet-stream");
            byte[] content = given.containsKey(path) ? given.get(path) : Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

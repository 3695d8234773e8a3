package io.handwriting.data;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A web server with files, which can be told to behave badly. */
final class FileServer implements AutoCloseable {
    /** Sends all bytes. */
    static final int WHOLE = Integer.MAX_VALUE;

    /** Sends nothing after the response's head, and keeps the connection open. */
    static final int STALL = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Deque<Integer> breaks = new ArrayDeque<>();

    final List<String> ranges = new CopyOnWriteArrayList<>();
    volatile String versionHeader = "ETag";
    volatile String version = "\"1\"";
    volatile boolean knowsRanges = true;
    volatile boolean tellsLength = true;
    volatile int status;
    volatile long claimedLength = -1;

    /** Where the client writes; a response only breaks off when its bytes lie there. */
    volatile @Nullable Path arrivals;

    FileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI with(String name, byte[] content) {
        files.put("/" + name, content);
        return address().resolve(name);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Lets the next responses break off after so many bytes of their bodies; those after them are whole. */
    synchronized void breakAfter(int... bytes) {
        for (int each : bytes) {
            breaks.add(each);
        }
    }

    private synchronized int nextBreak() {
        return breaks.isEmpty() ? WHOLE : breaks.remove();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String range = exchange.getRequestHeaders().getFirst("Range");
            ranges.add(String.valueOf(range));
            byte[] content = files.get(exchange.getRequestURI().getPath());
            if (status > 0 || content == null) {
                exchange.sendResponseHeaders(status > 0 ? status : 404, -1);
                return;
            }
            exchange.getResponseHeaders().set(versionHeader, version);
            boolean same = version.equals(exchange.getRequestHeaders().getFirst("If-Range"));
            int from = knowsRanges && same && range != null ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
            if (from >= content.length && from > 0) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + content.length);
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            send(exchange, content, from);
        }
    }

    private void send(HttpExchange exchange, byte[] content, int from) throws IOException {
        int rest = content.length - from;
        if (from > 0) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, claimedLength >= 0 ? claimedLength : tellsLength ? rest : 0);
        OutputStream body = exchange.getResponseBody();
        int sent = nextBreak();
        body.write(content, from, Math.min(rest, Math.max(0, sent)));
        body.flush();
        if (sent == STALL) {
            waitForTheEnd();
        } else if (sent >= rest && claimedLength < 0) {
            body.close();
        } else {
            waitUntilArrived(from + Math.min(rest, sent));
        }
    }

    /** A client may lose what it has not read yet when a connection breaks; tests want to know how much it has. */
    private void waitUntilArrived(long bytes) throws IOException {
        Path place = arrivals;
        if (place == null) {
            return;
        }
        try {
            boolean isOver = false;
            while (!isOver && (!Files.exists(place) || Files.size(place) < bytes)) {
                isOver = closed.await(1, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitForTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

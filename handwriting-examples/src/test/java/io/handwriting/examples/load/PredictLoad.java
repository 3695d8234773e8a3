package io.handwriting.examples.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Measures a running server with connections that each post a drawing, wait for the answer and post the next:
 * PredictLoad [URL [CONNECTIONS [SECONDS]]].
 */
final class PredictLoad {
    private static final String BODY = "{\"strokes\":[[10,10,60,12,30,90]]}";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Waits waits = new Waits();
    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();
    private final HttpRequest request;

    private PredictLoad(URI server) {
        request = HttpRequest.newBuilder(server.resolve("/predict"))
                .POST(BodyPublishers.ofString(BODY))
                .build();
    }

    public static void main(String[] args) throws InterruptedException {
        URI server = URI.create(args.length > 0 ? args[0] : "http://localhost:8080");
        int connections = args.length > 1 ? Integer.parseInt(args[1]) : 16;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 20;
        PredictLoad load = new PredictLoad(server);
        load.run(connections, seconds);
        System.out.printf(
                Locale.ROOT,
                "%d connections, %d s: %.0f a second, median %.1f ms, 99 of 100 within %.1f ms, %s%n",
                connections,
                seconds,
                load.waits.count() / (double) seconds,
                load.waits.millis(0.5),
                load.waits.millis(0.99),
                load.outcomes);
        System.exit(0);
    }

    private void run(int connections, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Thread connection = new Thread(() -> post(end));
            connection.start();
            all.add(connection);
        }
        for (Thread connection : all) {
            connection.join();
        }
    }

    private void post(long end) {
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            outcomes.merge(outcome(), 1, Integer::sum);
            waits.add(System.nanoTime() - start);
        }
    }

    private String outcome() {
        try {
            return "status " + http.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}

package io.handwriting.examples.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Clients that draw at the same time, each at its own beat. */
final class Crew implements AutoCloseable {
    private final Waits waits = new Waits();
    private final List<DrawingClient> clients;

    Crew(HttpClient http, URI server, int count) {
        clients = IntStream.range(0, count)
                .mapToObj(i -> DrawingClient.connect(http, server, waits))
                .toList();
    }

    /** All draw so many times, and so many times a second if they can. */
    @SuppressWarnings("FutureReturnValueIgnored") // the latch tells when all is drawn
    void draw(int times, int perSecond) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(times * clients.size());
        ScheduledExecutorService beat = Executors.newScheduledThreadPool(2);
        long period = TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (int i = 0; i < clients.size(); i++) {
            DrawingClient client = clients.get(i);
            long offset = period * i / clients.size();
            beat.scheduleAtFixedRate(() -> draw(client, times, left), offset, period, TimeUnit.NANOSECONDS);
        }
        left.await();
        beat.shutdownNow();
    }

    private static void draw(DrawingClient client, int times, CountDownLatch left) {
        if (client.sent() < times) {
            client.draw();
            left.countDown();
        }
    }

    boolean areAllAnswered() {
        return clients.stream().allMatch(DrawingClient::isLastAnswered);
    }

    List<DrawingClient> clients() {
        return clients;
    }

    Waits waits() {
        return waits;
    }

    @Override
    public void close() {
        clients.forEach(DrawingClient::leave);
    }
}

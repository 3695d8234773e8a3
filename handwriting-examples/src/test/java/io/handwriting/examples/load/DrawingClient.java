package io.handwriting.examples.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws as a page does: each message has all of the stroke so far, and the answers come when they come. */
final class DrawingClient implements WebSocket.Listener {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int POINTS = 40;

    private final Waits waits;
    private final StringBuilder part = new StringBuilder();
    private final Map<Integer, Long> underWay = new ConcurrentHashMap<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private CompletableFuture<WebSocket> sending = new CompletableFuture<>();

    private DrawingClient(Waits waits) {
        this.waits = waits;
    }

    static DrawingClient connect(HttpClient http, URI server, Waits waits) {
        DrawingClient client = new DrawingClient(waits);
        URI uri = URI.create("ws://" + server.getAuthority() + "/ws");
        client.sending = CompletableFuture.completedFuture(
                http.newWebSocketBuilder().buildAsync(uri, client).join());
        return client;
    }

    /** Sends the next drawing as soon as the one before is on its way. */
    synchronized void draw() {
        int id = sent.incrementAndGet();
        String text = "{\"type\":\"predict\",\"data\":{\"id\":" + id + ",\"strokes\":[" + stroke(id % POINTS) + "]}}";
        underWay.put(id, System.nanoTime());
        sending = sending.thenCompose(socket -> socket.sendText(text, true));
    }

    private static String stroke(int points) {
        StringBuilder text = new StringBuilder("[10,10");
        for (int i = 1; i <= points; i++) {
            text.append(',').append(10 + Math.min(50, 5 * i)).append(',').append(10 + Math.max(0, 4 * (i - 10)));
        }
        return text.append(']').toString();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            take(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode message) {
        String type = message.path("type").asString("");
        if (type.equals("prediction")) {
            int id = message.path("data").path("id").asInt();
            Long since = underWay.remove(id);
            if (since != null) {
                waits.add(System.nanoTime() - since);
            }
            answers.add(id);
        } else if (type.equals("error")) {
            errors.add(message.path("data").path("error").asString(""));
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        errors.add("closed with " + code + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        errors.add(failure.toString());
    }

    int sent() {
        return sent.get();
    }

    /** The numbers of the drawings that were answered, in the order of the answers. */
    List<Integer> answers() {
        return answers;
    }

    List<String> errors() {
        return errors;
    }

    boolean isLastAnswered() {
        return !answers.isEmpty() && answers.get(answers.size() - 1) == sent.get();
    }

    synchronized void leave() {
        sending.thenAccept(WebSocket::abort).join();
    }
}

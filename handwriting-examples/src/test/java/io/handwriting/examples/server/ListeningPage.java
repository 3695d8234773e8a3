package io.handwriting.examples.server;

import static io.handwriting.examples.Patience.patiently;

import io.handwriting.examples.server.openapi.OpenApiDocument;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A page that keeps every message as it came. */
final class ListeningPage implements WebSocket.Listener, AutoCloseable {
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;
    private int seen;

    static ListeningPage open(HttpClient client, int port) {
        ListeningPage page = new ListeningPage();
        URI uri = URI.create("ws://localhost:" + port + "/ws");
        page.socket = client.newWebSocketBuilder().buildAsync(uri, page).join();
        return page;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    void send(String text) {
        seen = messages.size();
        if (socket != null) {
            socket.sendText(text, true).join();
        }
    }

    boolean heard(String type) {
        return messages.stream().anyMatch(message -> message.startsWith("{\"type\":\"" + type + "\""));
    }

    void await(String type) {
        patiently().alias(type).until(() -> heard(type));
    }

    /** Waits for something that came after what was sent last. */
    void awaitNext() {
        patiently().until(() -> messages.size() > seen);
    }

    /** What is wrong with any message that came. */
    List<String> faults(OpenApiDocument document) {
        return messages.stream()
                .flatMap(message -> document.faultsOfServerMessage(message).stream()
                        .map(fault -> fault + " in " + message.substring(0, Math.min(200, message.length()))))
                .toList();
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}

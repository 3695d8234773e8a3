package io.handwriting.examples.server;

import static io.handwriting.examples.Patience.patiently;

import io.handwriting.examples.Patience;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A page's end of the WebSocket. */
final class LivePage implements WebSocket.Listener, AutoCloseable {
    private final BlockingQueue<Map<String, Object>> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    static LivePage open(HttpClient client, URI uri) {
        return open(client.newWebSocketBuilder(), uri);
    }

    static LivePage open(WebSocket.Builder builder, URI uri) {
        LivePage page = new LivePage();
        page.socket = builder.buildAsync(uri, page).join();
        return page;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(RunningServer.object(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    void send(String text) {
        if (socket != null) {
            socket.sendText(text, true).join();
        }
    }

    void sendBinary() {
        if (socket != null) {
            socket.sendBinary(ByteBuffer.allocate(3), true).join();
        }
    }

    int closeCode() {
        return closed.orTimeout(Patience.TIME.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Waits until the server has greeted this page or closed its connection. */
    boolean isLetIn() {
        patiently().until(() -> closed.isDone() || messageWaits("init"));
        return messageWaits("init");
    }

    boolean messageWaits(String type) {
        return messages.stream().anyMatch(message -> type.equals(message.get("type")));
    }

    /** The data of the next message of a type; others are passed over. */
    Map<String, Object> await(String type) throws InterruptedException {
        while (true) {
            Map<String, Object> message = messages.poll(Patience.TIME.toSeconds(), TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("There was no message \"" + type + "\" within " + Patience.TIME + ".");
            }
            if (type.equals(message.get("type"))) {
                return RunningServer.members(message, "data");
            }
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}

package io.handwriting.examples.server.live;

import io.handwriting.examples.server.reading.RunningText;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.examples.server.wire.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** One page that is connected. */
final class Connection implements Outbox.Wire {
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int WAITING_MESSAGES = 64;

    private final Session session;
    private final String client;
    private final LiveService service;
    private final MessageFlow flow;
    private final Outbox outbox = new Outbox(WAITING_MESSAGES, this);
    private final NewestWins<Drawing> drawings;
    private final RunningText running = new RunningText();
    private final AtomicBoolean open = new AtomicBoolean(true);

    Connection(Session session, String client, LiveService service, MessageFlow flow) {
        this.session = session;
        this.client = client;
        this.service = service;
        this.flow = flow;
        this.drawings = new NewestWins<>(this::read, service::dropped);
    }

    String client() {
        return client;
    }

    MessageFlow flow() {
        return flow;
    }

    void read(DrawingKind kind, Members order) {
        drawings.offer(new Drawing(kind, order));
    }

    /** The next drawing is begun when the answer has gone out, so that a slow client holds up nobody but itself. */
    @SuppressWarnings("FutureReturnValueIgnored") // every failure has become a message by then
    private void read(Drawing drawing) {
        answer(drawing)
                .thenApply(answer -> {
                    drawing.order.number("id").ifPresent(id -> answer.put("id", id));
                    return text(drawing.kind.answer(), answer);
                })
                .exceptionally(failure -> text("error", error(failure, drawing)))
                .thenAccept(message -> outbox.put(message, drawings::done));
    }

    private CompletableFuture<Map<String, Object>> answer(Drawing drawing) {
        return switch (drawing.kind) {
            case CHARACTER -> service.read(drawing.order);
            case TEXT -> service.readText(drawing.order, running);
        };
    }

    private Map<String, Object> error(Throwable failure, Drawing drawing) {
        Map<String, Object> error = service.error(drawing.kind.question(), failure);
        drawing.order.numberIfOne("id").ifPresent(id -> error.put("drawing_id", id));
        return error;
    }

    void tell(String type, Map<String, ?> data) {
        outbox.put(text(type, data));
    }

    void tellText(String message) {
        outbox.put(message);
    }

    static String text(String type, Map<String, ?> data) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        message.put("data", data);
        return Json.write(message);
    }

    @Override
    public void send(String text, Runnable sent, Runnable failed) {
        session.sendText(text, Callback.from(sent, failure -> failed.run()));
    }

    @Override
    public void giveUp() {
        close(TRY_AGAIN_LATER, "Messages were taken too slowly.");
    }

    void close(int code, String reason) {
        if (open.compareAndSet(true, false)) {
            outbox.close();
            session.close(code, reason, Callback.NOOP);
        }
    }

    void ended() {
        open.set(false);
        outbox.close();
    }

    private record Drawing(DrawingKind kind, Members order) {}
}

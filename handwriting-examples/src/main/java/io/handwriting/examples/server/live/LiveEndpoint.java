package io.handwriting.examples.server.live;

import io.handwriting.HandwritingException;
import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.guard.RequestNote;
import io.handwriting.examples.server.guard.SocketLimits;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.examples.server.wire.Members;
import io.handwriting.examples.server.wire.WireException;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import io.javalin.websocket.WsMessageContext;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Speaks with the pages that are connected. */
public final class LiveEndpoint implements Consumer<WsConfig> {
    private static final String CONNECTION = "connection";
    private static final String CLIENT = "client";
    private static final Duration SILENCE = Duration.ofMinutes(3);
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int WRONG_DATA = 1003;
    private static final int AGAINST_THE_RULES = 1008;
    private static final Set<String> ENVELOPE = Set.of("type", "data");

    private final LiveService service;
    private final Audience audience;
    private final SocketLimits limits;
    private final int longest;

    /**
     * Makes an endpoint.
     *
     * @param service what is done for the pages
     * @param audience where they are counted
     * @param limits how many may be connected, and how much they may say
     * @param longest the most bytes of a message
     */
    public LiveEndpoint(LiveService service, Audience audience, SocketLimits limits, int longest) {
        this.service = service;
        this.audience = audience;
        this.limits = limits;
        this.longest = longest;
    }

    @Override
    public void accept(WsConfig socket) {
        socket.onConnect(this::connect);
        socket.onMessage(this::hear);
        socket.onBinaryMessage(context -> context.closeSession(WRONG_DATA, "Messages here are text."));
        socket.onClose(this::end);
        socket.onError(this::end);
    }

    /** Learns who a page is of, before there is a WebSocket. */
    public static void note(Context context) {
        context.attribute(CLIENT, RequestNote.of(context).household());
    }

    private void connect(WsContext context) {
        context.session.setIdleTimeout(SILENCE);
        context.session.setMaxTextMessageSize(longest);
        String client = Objects.requireNonNull(context.attribute(CLIENT), CLIENT);
        Connection connection =
                new Connection(context.session, client, service, new MessageFlow(limits, System::nanoTime));
        Optional<String> refusal = audience.join(connection, limits);
        if (refusal.isPresent()) {
            service.rejected("sockets");
            context.closeSession(TRY_AGAIN_LATER, refusal.get());
            return;
        }
        context.attribute(CONNECTION, connection);
        connection.tell("init", service.greeting());
    }

    private void end(WsContext context) {
        Connection connection = context.attribute(CONNECTION);
        if (connection != null) {
            connection.ended();
            audience.leave(connection);
        }
    }

    private void hear(WsMessageContext context) {
        Connection connection = context.attribute(CONNECTION);
        if (connection == null) {
            return;
        }
        switch (connection.flow().next()) {
            case TAKEN -> message(connection, context.message());
            case REFUSED -> connection.tell("error", service.error("", RefusedException.tooManyMessages()));
            case LAST -> connection.close(AGAINST_THE_RULES, "Too many messages came in a short time.");
            case DROPPED -> {}
        }
    }

    private void message(Connection connection, String text) {
        String type = "";
        try {
            Members message = Json.object(text);
            message.requireOnly(ENVELOPE);
            type = message.text("type")
                    .orElseThrow(
                            () -> new WireException(
                                    "A message has a \"type\", such as {\"type\": \"predict\", \"data\": {\"strokes\": [[…]]}}."));
            answer(connection, type, message.object("data"));
        } catch (HandwritingException e) {
            connection.tell("error", service.error(type, e));
        }
    }

    private void answer(Connection connection, String type, Members data) {
        Optional<DrawingKind> drawing = DrawingKind.askedBy(type);
        if (drawing.isPresent()) {
            connection.read(drawing.get(), data);
        } else if (type.equals("ping")) {
            connection.tell("pong", Map.of());
        } else {
            LiveService.Reply reply = service.command(type, data);
            if (!reply.type().isEmpty()) {
                connection.tell(reply.type(), reply.data());
            }
        }
    }
}

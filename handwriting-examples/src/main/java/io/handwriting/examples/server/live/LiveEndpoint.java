package io.handwriting.examples.server.live;

import io.handwriting.HandwritingException;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.examples.server.wire.Members;
import io.handwriting.examples.server.wire.WireException;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Speaks with the pages that are connected. */
public final class LiveEndpoint implements Consumer<WsConfig> {
    private static final String CONNECTION = "connection";
    private static final Duration SILENCE = Duration.ofMinutes(3);
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int WRONG_DATA = 1003;
    private static final Set<String> ENVELOPE = Set.of("type", "data");

    private final LiveService service;
    private final Audience audience;
    private final int most;
    private final int longest;

    /**
     * Makes an endpoint.
     *
     * @param service what is done for the pages
     * @param audience where they are counted
     * @param most how many may be connected at a time
     * @param longest the most bytes of a message
     */
    public LiveEndpoint(LiveService service, Audience audience, int most, int longest) {
        this.service = service;
        this.audience = audience;
        this.most = most;
        this.longest = longest;
    }

    @Override
    public void accept(WsConfig socket) {
        socket.onConnect(this::connect);
        socket.onMessage(context -> {
            Connection connection = context.attribute(CONNECTION);
            if (connection != null) {
                message(connection, context.message());
            }
        });
        socket.onBinaryMessage(context -> context.closeSession(WRONG_DATA, "Messages here are text."));
        socket.onClose(this::end);
        socket.onError(this::end);
    }

    private void connect(WsContext context) {
        context.session.setIdleTimeout(SILENCE);
        context.session.setMaxTextMessageSize(longest);
        Connection connection = new Connection(context.session, service);
        if (!audience.join(connection, most)) {
            context.closeSession(TRY_AGAIN_LATER, "Too many pages are connected.");
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
        if (type.equals("predict")) {
            connection.predict(data);
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

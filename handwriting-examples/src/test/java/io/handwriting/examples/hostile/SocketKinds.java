package io.handwriting.examples.hostile;

import static io.handwriting.examples.hostile.Kind.any;
import static io.handwriting.examples.hostile.Requests.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** WebSocket messages that are none, or wrong. */
final class SocketKinds {
    private static final String PING = "{\"type\":\"ping\"}";
    private static final String TEXT = "{\"type\":\"predict_text\",\"data\":{";
    private static final String ORDER = "{\"type\":\"predict\",\"data\":{";

    private SocketKinds() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>(List.of(
                wrong(
                        "message of noise",
                        r -> any(r, "", "x", "[]", "5", "null", "{", "{}", "\u0000", "[".repeat(100_000))),
                wrong(
                        "wrong envelope",
                        r -> any(
                                r,
                                "{\"type\":5}",
                                "{\"type\":null}",
                                "{\"data\":{}}",
                                "{\"type\":\"\"}",
                                "{\"type\":\"ping\",\"x\":1}",
                                "{\"type\":\"predict\",\"data\":5}",
                                "{\"type\":\"predict\",\"data\":[]}",
                                "{\"type\":\"ping\",\"type\":\"ping\"}",
                                "{\"type\":\"predict\"}",
                                "{\"type\":[\"ping\"]}")),
                wrong(
                        "unknown message",
                        r -> "{\"type\":\""
                                + any(
                                        r,
                                        "dance",
                                        "Ping",
                                        "x".repeat(60_000),
                                        "\\ud800",
                                        "x".repeat(39) + "\\ud83d\\ude00",
                                        "<script>")
                                + "\",\"data\":{}}"),
                wrong(
                        "wrong command",
                        r -> "{\"type\":\""
                                + any(r, "train", "cancel_training", "resume_training", "retrain", "reset_model")
                                + "\",\"data\":"
                                + any(
                                        r,
                                        "{\"model\":\"x\"}",
                                        "{\"model\":5}",
                                        "{\"model\":\"../x\"}",
                                        "{\"x\":1}",
                                        "{\"token\":5}",
                                        "{\"epochs\":1e9,\"model\":\"/\"}")
                                + "}")));
        WrongOrders.REFUSED.forEach((name, order) -> kinds.add(wrong(name, r -> ORDER + order.apply(r) + "}}")));
        WrongOrders.HARMLESS.forEach((name, order) -> kinds.add(new Kind(
                "WebSocket: " + name, r -> port -> survived(port, Frames.text(ORDER + order.apply(r) + "}}")))));
        WrongTexts.REFUSED.forEach((name, order) -> kinds.add(wrong(name, r -> TEXT + order.apply(r) + "}}")));
        WrongTexts.HARMLESS.forEach((name, order) -> kinds.add(new Kind(
                "WebSocket: " + name, r -> port -> survived(port, Frames.text(TEXT + order.apply(r) + "}}")))));
        kinds.add(new Kind("WebSocket: flood that goes away", r -> port -> flood(r, port, false)));
        kinds.add(new Kind("WebSocket: flood by one who does not listen", r -> port -> flood(r, port, true)));
        return kinds;
    }

    private static Kind wrong(String name, Function<Random, String> text) {
        return new Kind("WebSocket: " + name, r -> port -> refused(port, Frames.text(text.apply(r))));
    }

    /** A sentence or a goodbye comes, and after a sentence the connection lives. */
    private static void refused(int port, byte[] message) throws IOException {
        try (SocketTalk talk = SocketTalk.open(port)) {
            talk.send(message);
            JsonNode error = talk.await("error");
            if (!talk.isEnded()) {
                new Reply(
                                400,
                                Map.of(
                                        "content-type",
                                        "application/json",
                                        "x-request-id",
                                        error.path("id").asString("")),
                                error.toString())
                        .requireDecent(false);
                talk.send(PING);
                talk.await("pong");
                assertThat(talk.isEnded()).as("ended after its error").isFalse();
            }
        }
    }

    /** A message is answered somehow, or the connection ends decently. */
    static void survived(int port, byte[] message) throws IOException {
        try (SocketTalk talk = SocketTalk.open(port)) {
            talk.send(message);
            talk.send(PING);
            talk.await("pong");
            talk.send(ORDER + SEVEN + ",\"id\":1}}");
            talk.await("prediction");
        }
    }

    private static void flood(Random random, int port, boolean wide) throws IOException {
        try (SocketTalk talk = SocketTalk.open(port)) {
            String details = wide ? ",\"details\":[\"maps\",\"pipeline\"]" : "";
            byte[] message = Requests.joined(
                    Frames.text(ORDER + SEVEN + details + "}}"), Frames.text(wide ? "{\"type\":\"x\"}" : PING));
            for (int i = 0; i < 200; i++) {
                talk.send(message);
            }
            if (random.nextBoolean()) {
                talk.reset();
            }
        }
    }
}

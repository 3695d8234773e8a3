package io.handwriting.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** Clients that begin and never come to an end; there are only a few of them, for each waits. */
final class SlowKinds {
    private SlowKinds() {}

    static List<Kind> all() {
        return List.of(
                new Kind("body that does not come", r -> port -> {
                    try (RawSocket socket = new RawSocket(port)) {
                        socket.send(Requests.post("/predict", Requests.bytes("{"), List.of("Content-Length: 100")));
                        Reply reply = socket.reply();
                        reply.requireDecent(false);
                        assertThat(reply.status()).isIn(0, 408);
                    }
                }),
                new Kind(
                        "chunk that does not come",
                        r -> port -> unanswered(
                                port,
                                Requests.post(
                                        "/predict", Requests.bytes("5\r\n{"), List.of("Transfer-Encoding: chunked")))),
                new Kind("connection without a word", r -> port -> unanswered(port, new byte[0])),
                new Kind("request line that does not end", r -> port -> unanswered(port, Requests.bytes("GET /mod"))),
                new Kind(
                        "headers that do not end",
                        r -> port -> unanswered(
                                port, Requests.bytes("GET /models HTTP/1.1\r\nHost: localhost\r\nX-Some: y"))),
                new Kind(
                        "upgrade that does not end",
                        r -> port -> unanswered(
                                port,
                                Requests.bytes(
                                        "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"))));
    }

    /** The server loses patience, with a word or without. */
    private static void unanswered(int port, byte[] begun) throws IOException {
        try (RawSocket socket = new RawSocket(port)) {
            socket.send(begun);
            socket.reply().requireDecent(false);
        }
    }
}

package io.handwriting.examples.hostile;

import static io.handwriting.examples.hostile.Kind.any;
import static io.handwriting.examples.hostile.Requests.bytes;
import static io.handwriting.examples.hostile.Requests.post;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bodies that are too large, too slow, garbled or broken off. */
final class BodyKinds {
    private static final byte[] TWO_MEGABYTES = new byte[2 << 20];
    private static final byte[] BOMB = Pngs.deflated(new byte[1 << 16], 1000);

    private BodyKinds() {}

    static List<Kind> all() {
        return List.of(
                new Kind("2 MB", r -> Attack.refused(post(route(r), TWO_MEGABYTES))),
                new Kind("2 MB in a chunk", r -> Attack.refused(Requests.chunked(route(r), TWO_MEGABYTES))),
                new Kind("2 MB in small chunks", r -> Attack.refused(smallChunks(route(r)))),
                new Kind(
                        "2 MB that never come",
                        r -> Attack.refused(post(
                                route(r),
                                new byte[0],
                                List.of("Content-Length: "
                                        + any(r, "2000000", "99999999999", "9223372036854775807"))))),
                new Kind(
                        "100-continue for 2 MB",
                        r -> Attack.refused(post(
                                route(r), new byte[0], List.of("Content-Length: 2000000", "Expect: 100-continue")))),
                new Kind(
                        "strange length",
                        r -> Attack.refused(post(
                                route(r),
                                bytes("{}"),
                                List.of("Content-Length: "
                                        + any(r, "-1", "x", "99999999999999999999", "0x2", "2, 3", "2 2", ""))))),
                new Kind(
                        "two lengths",
                        r -> Attack.refused(post(
                                route(r),
                                bytes("{}"),
                                any(
                                        r,
                                        List.of("Content-Length: 2", "Content-Length: 3"),
                                        List.of("Content-Length: 2", "Transfer-Encoding: chunked"))))),
                new Kind(
                        "garbled chunks",
                        r -> Attack.refused(post(
                                route(r),
                                bytes(any(
                                        r,
                                        "ZZ\r\n{}\r\n0\r\n\r\n",
                                        "-1\r\n{}",
                                        "ffffffffffffffff\r\n{}",
                                        "2;" + "x".repeat(40_000),
                                        "2\r\n{}x\r\n",
                                        "\r\n\r\n\r\n")),
                                List.of("Transfer-Encoding: chunked", "Connection: close")))),
                new Kind(
                        "unknown transfer coding",
                        r -> Attack.refused(post(
                                route(r),
                                bytes("{}"),
                                List.of(
                                        "Transfer-Encoding: " + any(r, "gzip", "chunked, chunked", "identity", "x"),
                                        "Connection: close")))),
                new Kind(
                        "packed bomb",
                        r -> Attack.refused(post(
                                route(r),
                                BOMB,
                                List.of(
                                        "Content-Encoding: " + any(r, "gzip", "deflate", "br"),
                                        "Content-Length: " + BOMB.length,
                                        "Connection: close")))),
                new Kind("body broken off", r -> BodyKinds::brokenOff),
                new Kind("connection reset within a body", r -> BodyKinds::reset),
                new Kind("flood of headers", r -> Attack.refused(Requests.get("/", flood(r)))));
    }

    private static String route(Random random) {
        return any(random, "/predict", "/api/predict", "/save_feedback");
    }

    private static byte[] smallChunks(String path) {
        byte[] chunk = bytes("400\r\n" + "x".repeat(1024) + "\r\n");
        byte[][] chunks = new byte[2048][];
        Arrays.fill(chunks, chunk);
        return post(path, Requests.joined(chunks), List.of("Transfer-Encoding: chunked", "Connection: close"));
    }

    private static byte[] begun() {
        return post("/predict", bytes("{\"strokes\":[["), List.of("Content-Length: 1000"));
    }

    private static void brokenOff(int port) throws IOException {
        try (RawSocket socket = new RawSocket(port)) {
            socket.send(begun());
            socket.endOutput();
            socket.reply().requireDecent(false);
        }
    }

    private static void reset(int port) throws IOException {
        try (RawSocket socket = new RawSocket(port)) {
            socket.send(begun());
            socket.reset();
        }
    }

    private static List<String> flood(Random random) {
        if (random.nextBoolean()) {
            return List.of("X-Long: " + "y".repeat(any(random, 17_000, 200_000)));
        }
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            headers.add("X-" + i + ": " + random.nextInt());
        }
        return headers;
    }
}

package io.handwriting.examples.hostile;

import static io.handwriting.examples.hostile.Kind.any;
import static io.handwriting.examples.hostile.Requests.bytes;
import static io.handwriting.examples.hostile.Requests.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Request lines, paths and headers that are garbled, or lead where nobody should go. */
final class LineKinds {
    private static final List<String> ROUTES = List.of(
            "/",
            "/predict",
            "/api/predict",
            "/models",
            "/train/x",
            "/train_status/x",
            "/save_feedback",
            "/feedback",
            "/download_csv",
            "/api/status",
            "/health",
            "/ready",
            "/metrics",
            "/openapi.json",
            "/docs",
            "/ws",
            "/env");
    private static final String CLOSE = "Connection: close";

    private LineKinds() {}

    static List<Kind> all() {
        return List.of(
                new Kind(
                        "wrong method",
                        r -> Attack.refused(lines(List.of(
                                any(r, "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "BREW", "M".repeat(3000)) + " "
                                        + any(r, ROUTES) + " HTTP/1.1",
                                "Content-Length: 0",
                                CLOSE)))),
                new Kind(
                        "reading what is to be posted",
                        r -> Attack.refused(Requests.get(
                                any(
                                        r,
                                        "/predict",
                                        "/api/predict",
                                        "/save_feedback",
                                        "/train/x",
                                        "/reset/x",
                                        "/api/shutdown"),
                                List.of(CLOSE)))),
                new Kind("garbled request line", r -> Attack.refused(lines(List.of(garbled(r))))),
                new Kind(
                        "noise",
                        r -> Attack.refused(Requests.joined(
                                new byte[] {(byte) (128 + r.nextInt(128))}, Kind.noise(r, 300), bytes("\r\n\r\n")))),
                new Kind(
                        "TLS and HTTP/2",
                        r -> Attack.refused(any(
                                r,
                                new byte[] {22, 3, 1, 0, 5, 1, 0, 0, 1, 3, '\r', '\n', '\r', '\n'},
                                bytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")))),
                new Kind(
                        "path that is not there",
                        r -> Attack.refused(Requests.get("/" + strangePath(r), List.of(CLOSE)))),
                new Kind("path that leads out", r -> port -> {
                    Reply reply = RawSocket.exchange(port, Requests.get(traversal(r), List.of(CLOSE)));
                    reply.requireDecent(true);
                    assertThat(reply.body()).doesNotContain("root:", "Main-Class", "CREATE TABLE");
                }),
                new Kind(
                        "strange query",
                        r -> Attack.harmless(Requests.get(
                                any(r, "/models", "/", "/health") + "?"
                                        + any(r, "%zz", "a=%00", "&".repeat(5000), "a[]=1&a=%ff", "?"),
                                List.of(CLOSE)))),
                new Kind(
                        "garbled header",
                        r -> Attack.refused(Requests.get(
                                "/models",
                                List.of(
                                        any(
                                                r,
                                                "Bad Header: x",
                                                "X\u0001: y",
                                                ": y",
                                                "X: a\u0000b",
                                                "no colon at all",
                                                " folded: x"),
                                        CLOSE)))),
                new Kind(
                        "foreign host",
                        r -> Attack.refused(Requests.get(
                                "/models",
                                List.of(
                                        "Host: "
                                                + any(
                                                        r,
                                                        "evil.example",
                                                        "localhost.evil.example",
                                                        "localhost@evil.example",
                                                        "[::2]",
                                                        "127.0.0.1.nip.io",
                                                        "a b",
                                                        "localhost:99999999",
                                                        "%"),
                                        CLOSE)))),
                new Kind(
                        "foreign page",
                        r -> Attack.refused(Requests.post(
                                "/predict",
                                bytes("{" + Requests.SEVEN + "}"),
                                List.of(
                                        "Content-Length: " + (Requests.SEVEN.length() + 2),
                                        "Origin: "
                                                + any(
                                                        r,
                                                        "http://evil.example",
                                                        "null",
                                                        "https://localhost:1",
                                                        "file://",
                                                        "http://localhost.evil.example",
                                                        "x",
                                                        "http://localhost@evil.example"),
                                        CLOSE)))),
                new Kind(
                        "strange headers",
                        r -> Attack.harmless(Requests.get(
                                "/" + any(r, "", "models", "openapi.json"),
                                List.of(
                                        any(
                                                r,
                                                "Range: bytes=0-,5-,1-1",
                                                "Range: bytes=" + "0-1,".repeat(2000),
                                                "If-None-Match: *",
                                                "Accept-Encoding: " + "gzip;q=0.1,".repeat(500),
                                                "Accept: " + "*/*;".repeat(500),
                                                "X-Forwarded-For: " + "1.1.1.1,".repeat(500),
                                                "Cookie: " + "a=b;".repeat(1000),
                                                "Upgrade: h2c",
                                                "Expect: nonsense",
                                                "TE: trailers",
                                                "Authorization: Bearer " + "x".repeat(9000)),
                                        CLOSE)))),
                new Kind(
                        "foreign preflight",
                        r -> Attack.harmless(lines(List.of(
                                "OPTIONS " + any(r, ROUTES) + " HTTP/1.1",
                                "Origin: http://evil.example",
                                "Access-Control-Request-Method: POST",
                                CLOSE)))),
                new Kind(
                        "HTTP/1.0",
                        r -> Attack.harmless(lines(List.of("GET " + any(r, "/models", "/health") + " HTTP/1.0")))),
                new Kind("pipelined", r -> port -> pipelined(r, port)));
    }

    private static String garbled(Random random) {
        return any(
                random,
                "GARBAGE",
                "GET",
                "GET /",
                "GET / HTTP/9.9",
                "GET / HTTP/1.1 x",
                "GET  HTTP/1.1",
                "get / http/1.1",
                "G\u0000T / HTTP/1.1",
                "GET / HTTQ/1.1",
                "GET http://evil.example/ HTTP/1.1",
                "GET //evil.example HTTP/1.1x",
                "GET evil.example:443 HTTP/1.1",
                "\u0000\u0000",
                "(){:;} / HTTP/1.1",
                "GET /\u0001 HTTP/1.1",
                "GET /" + "y".repeat(20_000) + " HTTP/1.1");
    }

    private static String strangePath(Random random) {
        return any(
                random,
                "%zz",
                "%",
                "%00",
                "%u0041",
                "%c0%af",
                "%ff%fe",
                "a%2fb",
                "%252e%252e%252f",
                ".env",
                ".git/config",
                "predict/",
                "train/a/b/c",
                "train_status/",
                "cgi-bin/x.pl",
                "\\..\\x",
                "x;jsessionid=1",
                "é",
                "index.php",
                "%0d%0aSet-Cookie:x",
                "p".repeat(5000),
                "web/../x",
                "WEB-INF/web.xml",
                "META-INF/MANIFEST.MF",
                "$%7bjndi:x%7d");
    }

    private static String traversal(Random random) {
        String up =
                any(random, "../", "..%2f", "%2e%2e/", "..;/", "..%5c", "%252e%252e/", "....//", ".%00./", "..%c0%af");
        return any(random, "/", "/docs/", "/web/", "/icons/", "/js/")
                + up.repeat(1 + random.nextInt(9))
                + any(
                        random,
                        "etc/passwd",
                        "META-INF/MANIFEST.MF",
                        "io/handwriting/examples/server/DemoServer.class",
                        "");
    }

    /** Good and bad ones in a row over one connection; the bad ones end it, or the good ones after them are answered. */
    private static void pipelined(Random random, int port) throws IOException {
        try (RawSocket socket = new RawSocket(port)) {
            String bad = any(
                    random,
                    "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\nx",
                    "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n",
                    "PUT /models HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
            String good = "GET /models HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.send((good.repeat(5) + bad + good.repeat(5)).getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 11; i++) {
                Reply reply = socket.reply();
                reply.requireDecent(i != 5);
                assertThat(reply.status()).as("answer %d", i).isIn(i == 5 ? List.of(400, 404, 405) : List.of(200));
            }
        }
    }
}

package io.handwriting.examples.server.guard;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final String ORIGIN = "Origin";

    @Test
    void putsTheSecurityHeadersOnEveryAnswer() {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            for (String path : List.of("/hello/you", "/nothing", "/broken", "/bad")) {
                HttpResponse<String> answer = server.get(path);
                String policy =
                        answer.headers().firstValue("Content-Security-Policy").orElse("");
                assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
                assertThat(policy).doesNotContain("unsafe");
                assertThat(answer.headers().map())
                        .containsEntry("x-content-type-options", List.of("nosniff"))
                        .containsEntry("referrer-policy", List.of("no-referrer"))
                        .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                        .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
                        .containsKeys("permissions-policy", "x-frame-options")
                        .doesNotContainKeys("server", "x-powered-by");
            }
        }
    }

    @Test
    void refusesPostsOfOtherPages() {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            HttpResponse<String> refused = server.post("/echo", "x", ORIGIN, "http://evil.example");

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("origin");
            assertThat(server.post("/echo", "x", ORIGIN, "null").statusCode()).isEqualTo(403);
            assertThat(server.post("/echo", "x", ORIGIN, "http://127.0.0.1:" + server.port())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/hello/you", ORIGIN, "http://evil.example").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void opensWebSocketsForItsOwnPageAlone() {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            socket(server, "http://127.0.0.1:" + server.port()).abort();

            assertThatThrownBy(() -> socket(server, "http://evil.example"))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            WebSocketHandshakeException.class,
                            refused -> assertThat(refused.getResponse().statusCode())
                                    .isEqualTo(403));
            patiently().until(() -> server.answered.size() == 2);
            assertThat(server.answered).extracting(AnsweredRequest::route).contains("websocket");
        }
    }

    @Test
    void letsConfiguredPagesReadTheAnswers() {
        GuardOptions options = new GuardOptions(
                new Exposure("127.0.0.1", List.of("https://friend.example"), List.of(), List.of(), null),
                Options.SMALL);
        try (GuardedServer server = new GuardedServer(options)) {
            HttpResponse<String> asked = server.send(
                    "OPTIONS",
                    "/echo",
                    null,
                    ORIGIN,
                    "https://friend.example",
                    "Access-Control-Request-Method",
                    "POST");
            HttpResponse<String> posted = server.post("/echo", "x", ORIGIN, "https://friend.example");
            HttpResponse<String> strange = server.send(
                    "OPTIONS", "/echo", null, ORIGIN, "https://evil.example", "Access-Control-Request-Method", "POST");

            assertThat(asked.statusCode()).isEqualTo(204);
            assertThat(asked.headers().firstValue("Access-Control-Allow-Methods"))
                    .hasValue("GET, POST");
            assertThat(posted.statusCode()).isEqualTo(200);
            assertThat(posted.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("https://friend.example");
            assertThat(strange.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void refusesStrangeHostNamesOnLoopback() throws Exception {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            assertThat(server.raw(request("Host: rebound.example"))).startsWith("HTTP/1.1 421 ");
            assertThat(server.raw(request("Host: localhost:" + server.port()))).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void believesForwardedHeadersOfItsProxyAlone() throws Exception {
        String forwarded = "Host: inner.example\r\nX-Forwarded-Host: demo.example\r\nX-Forwarded-For: 9.9.9.9, 8.8.8.8";
        try (GuardedServer proxied = new GuardedServer(Options.behindProxy(Options.SMALL));
                GuardedServer direct = new GuardedServer(Options.local(Options.SMALL))) {
            assertThat(proxied.raw(request(forwarded))).startsWith("HTTP/1.1 200 ");
            assertThat(direct.raw(request(forwarded))).startsWith("HTTP/1.1 421 ");

            patiently().until(() -> !proxied.answered.isEmpty() && !direct.answered.isEmpty());
            assertThat(proxied.answered).extracting(AnsweredRequest::client).containsOnly("8.8.8.8");
            assertThat(direct.answered).extracting(AnsweredRequest::client).containsOnly("127.0.0.1");
        }
    }

    @Test
    void refusesWhoAsksTooOftenButNotWhatWatches() {
        try (GuardedServer server = new GuardedServer(Options.local(Options.rate(0.01, 2)))) {
            assertThat(server.get("/hello/you").statusCode()).isEqualTo(200);
            assertThat(server.get("/hello/you").statusCode()).isEqualTo(200);
            HttpResponse<String> refused = server.get("/hello/you");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 100);
            assertThat(refused.body()).contains("too many requests", "\"id\"");
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void countsClientsBehindAProxyOneByOne() {
        try (GuardedServer server = new GuardedServer(Options.behindProxy(Options.rate(0.01, 1)))) {
            assertThat(server.get("/hello/a", "X-Forwarded-For", "1.1.1.1").statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/hello/b", "X-Forwarded-For", "2.2.2.2").statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/hello/a", "X-Forwarded-For", "7.7.7.7, 1.1.1.1")
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void refusesMoreThanCanBeInWorkAndRecovers() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (GuardedServer server = new GuardedServer(
                Options.local(Options.SMALL),
                routes -> routes.get("/wait", context -> {
                    release.await();
                    context.result("done");
                }))) {
            List<CompletableFuture<HttpResponse<String>>> waiting = List.of(waiting(server), waiting(server));
            patiently().until(() -> server.guard.inWork() == 2);
            HttpResponse<String> refused = server.get("/hello/you");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
            release.countDown();
            for (CompletableFuture<HttpResponse<String>> each : waiting) {
                assertThat(each.get().body()).isEqualTo("done");
            }
            patiently().until(() -> server.guard.inWork() == 0);
            assertThat(server.get("/hello/you").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void tellsTheTemplateAndNotThePath() {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            server.get("/hello/secret?token=secret");
            server.get("/nothing/secret");

            patiently().until(() -> server.answered.size() == 2);
            assertThat(server.answered)
                    .extracting(AnsweredRequest::route)
                    .containsExactlyInAnyOrder("/hello/{name}", "unmatched");
            assertThat(server.answered)
                    .noneMatch(request -> Objects.toString(request).contains("secret"));
        }
    }

    @Test
    void givesWhatOnlyClaimsToBeAWebSocketNoWayPastTheLimit() throws Exception {
        String claims = "Host: localhost\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13";
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            assertThat(server.raw(request(claims))).doesNotContain("\r\n\r\nhello");
        }
    }

    private static CompletableFuture<HttpResponse<String>> waiting(GuardedServer server) {
        return CompletableFuture.supplyAsync(() -> server.get("/wait"));
    }

    private static WebSocket socket(GuardedServer server, String origin) {
        URI uri = URI.create("ws://127.0.0.1:" + server.port() + "/ws");
        return server.client()
                .newWebSocketBuilder()
                .header(ORIGIN, origin)
                .buildAsync(uri, new WebSocket.Listener() {})
                .join();
    }

    private static String request(String headers) {
        return "GET /hello/you HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
    }
}

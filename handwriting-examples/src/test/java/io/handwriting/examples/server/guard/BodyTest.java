package io.handwriting.examples.server.guard;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final String HEAD = "POST /echo HTTP/1.1\r\nHost: localhost\r\n";
    private static final String CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n";

    @Test
    void comesThroughWhole() {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            assertThat(server.post("/echo", "x".repeat(1000)).body()).hasSize(1000);
            assertThat(server.post("/echo", "").body()).isEmpty();
            HttpResponse<String> chunked = server.send(
                    "POST",
                    "/echo",
                    HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1000])));
            assertThat(chunked.body()).hasSize(1000);
        }
    }

    @Test
    void isRefusedWhenItsLengthIsTooLarge() throws IOException {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            String answer = server.raw(HEAD + "Expect: 100-continue\r\nContent-Length: 1001\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("larger than the 1000 bytes", "Connection: close");
        }
    }

    @Test
    void isRefusedWhenItGrowsTooLargeWithoutALength() throws IOException {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            String answer = server.raw(CHUNKED + "3E8\r\n" + "x".repeat(1000) + "\r\n1\r\nx\r\n");

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"error\"");
        }
    }

    @Test
    void isRefusedWhenItStops() throws IOException {
        try (GuardedServer server = new GuardedServer(Options.local(Options.slowAfter(Duration.ofMillis(300))))) {
            assertThat(server.raw(HEAD + "Content-Length: 10\r\n\r\nabc"))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("too slowly");
            patiently().until(() -> server.post("/echo", "next").body().equals("next"));
        }
    }

    @Test
    void isRefusedWhenItIsGarbled() throws IOException {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            assertThat(server.raw(CHUNKED + "zz\r\n"))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\"error\"");
        }
    }

    @Test
    void isForgottenWhenTheClientGoesAway() throws IOException {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            server.socket(HEAD + "Content-Length: 10\r\n\r\nabc").close();

            patiently().until(() -> server.answered.size() == 1);
            assertThat(server.guard.inWork()).isZero();
        }
    }

    @Test
    void delaysNobodyWhenItIsSlow() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL))) {
            for (int i = 0; i < 300; i++) {
                slow.add(server.socket(HEAD + "Content-Length: 5\r\n\r\nab"));
            }
            assertThat(server.post("/echo", "quick").body()).isEqualTo("quick");

            slow.get(0).getOutputStream().write("cde".getBytes(StandardCharsets.US_ASCII));
            byte[] answer = slow.get(0).getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void isRefusedWhenAllTogetherAreTooLarge() throws IOException {
        try (GuardedServer server = new GuardedServer(Options.local(Options.SMALL));
                Socket first = server.socket(HEAD + "Content-Length: 1000\r\n\r\n" + "x".repeat(999));
                Socket second = server.socket(HEAD + "Content-Length: 1000\r\n\r\n" + "x".repeat(999))) {
            patiently().until(() -> server.post("/echo", "x".repeat(900)).statusCode() == 503);
            assertThat(server.post("/echo", "small").body()).isEqualTo("small");
            first.getOutputStream().write('x');
            second.shutdownOutput();

            assertThat(new String(first.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 200");
            patiently().until(() -> server.post("/echo", "x".repeat(900)).statusCode() == 200);
        }
    }
}

package io.handwriting.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCheckTest {
    private final AtomicInteger status = new AtomicInteger(200);
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String port() {
        return Integer.toString(server.getAddress().getPort());
    }

    private int check(@Nullable String port) {
        return HealthCheck.check(port, new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private String complaint() {
        return complaints.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void isContentWithAServerThatLives() {
        assertThat(check(port())).isZero();
        assertThat(complaint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 500, 503})
    void isNotContentWithAnyOtherAnswer(int other) {
        status.set(other);

        assertThat(check(port())).isOne();
        assertThat(complaint()).isEqualTo("http://127.0.0.1:%s/health answered %d instead of 200.", port(), other);
    }

    @Test
    void isNotContentWhereNobodyListens() {
        String port = port();
        server.stop(0);

        assertThat(check(port)).isOne();
        assertThat(complaint()).startsWith("http://127.0.0.1:" + port + "/health does not answer: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "-1", "65536", "tcp://10.0.0.7:80"})
    void saysWhatAPortIs(String port) {
        assertThat(check(port)).isOne();
        assertThat(complaint()).isEqualTo("HANDWRITING_PORT is a number from 1 to 65535, not \"%s\".", port);
    }
}

package io.handwriting.examples.server.guard;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GarbledRequestTest {
    private final GuardedServer server = new GuardedServer(Options.local(Options.SMALL));

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GARBAGE, 400",
        "GET / HTTP/9.9, 505",
        "GET /%zz HTTP/1.1, 400",
        "GET /%00 HTTP/1.1, 400",
        "GET /a%2fb HTTP/1.1, 400",
        "GET /a/..;/b HTTP/1.1, 400",
        "GET /../../etc/passwd HTTP/1.1, 400",
        "GET http://evil.example/ HTTP/1.1, 400",
        "GET /hello/you HTTP/1.1|Content-Length: x, 400",
        "POST /echo HTTP/1.1|Content-Length: 3|Content-Length: 4, 400",
        "POST /echo HTTP/1.1|Content-Length: 3|Transfer-Encoding: chunked, 400",
        "GET /hello/you HTTP/1.1|Bad Header: x, 400",
        "GET /hello/you HTTP/1.1|Host: other.example, 400"
    })
    void isAnsweredPlainly(String lines, int status) throws IOException {
        plain(send(lines), status);
    }

    @Test
    void tooLargeHeadersAreAnsweredPlainly() throws IOException {
        plain(send("GET / HTTP/1.1|X: " + "y".repeat(5000)), 431);
        plain(send("GET /" + "y".repeat(5000) + " HTTP/1.1"), 414);
    }

    @Test
    void aMissingHostIsAnsweredPlainly() throws IOException {
        plain(server.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void theServerGoesOn() throws IOException {
        int before = server.answered.size();
        send("\u0016\u0003\u0001\u0002");

        patiently().until(() -> server.answered.size() > before);
        assertThat(server.get("/hello/you").body()).isEqualTo("hello");
    }

    private String send(String lines) throws IOException {
        return server.raw(lines.replace("|", "\r\n") + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** Nothing tells what the server is made of. */
    private static void plain(String answer, int status) {
        int body = answer.indexOf("\r\n\r\n") + 4;
        String headers = answer.substring(0, body);
        JsonNode json = new JsonMapper().readTree(answer.substring(body));

        assertThat(headers).startsWith("HTTP/1.1 " + status + " ").contains("Content-Security-Policy: ");
        assertThat(headers).doesNotContainIgnoringCase("jetty").doesNotContain("Server:");
        assertThat(headers).contains(Guard.ID_HEADER + ": " + json.get("id").asString());
        assertThat(json.get("error").asString()).endsWith(".").doesNotContainIgnoringCase("jetty");
        assertThat(answer).doesNotContain("\tat ").doesNotContain("Exception");
    }
}

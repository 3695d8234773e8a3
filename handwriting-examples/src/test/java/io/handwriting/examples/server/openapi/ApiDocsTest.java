package io.handwriting.examples.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.server.guard.Guard;
import io.handwriting.examples.server.guard.GuardOptions;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDocsTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private Javalin server;

    @BeforeAll
    void start() {
        server = Javalin.create(config -> {
            Guard.install(config, GuardOptions.ofLoopback(), List.of());
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            ApiDocs.install(config.routes);
        });
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void servesTheDocument() throws Exception {
        HttpResponse<String> answer = get("/openapi.json");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).startsWith("{").contains("\"openapi\": \"3.1.0\"");
    }

    @Test
    void thePageHasNoInlineScriptAndAllItsFiles() throws Exception {
        HttpResponse<String> page = get("/docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Pattern.compile("<script(?! src=\"docs/)|\\son\\w+=|style=")
                        .matcher(page.body())
                        .find())
                .isFalse();
        var file = Pattern.compile("(?:src|href)=\"(docs/[^\"]+)\"").matcher(page.body());
        while (file.find()) {
            assertThat(get("/" + file.group(1)).statusCode()).as(file.group(1)).isEqualTo(200);
        }
    }

    @Test
    void onlyThePageHasThePolicyThatAllowsInlineStyles() throws Exception {
        assertThat(policy("/docs"))
                .contains("'unsafe-inline'")
                .doesNotContain("unsafe-eval")
                .contains("script-src 'self'");
        assertThat(policy("/openapi.json")).doesNotContain("unsafe");
        assertThat(policy("/docs/initializer.js")).doesNotContain("unsafe");
    }

    @Test
    void servesNoOtherFile() throws Exception {
        assertThat(get("/docs/package.json").statusCode()).isEqualTo(404);
        assertThat(get("/docs/..%5copenapi.json").statusCode()).isIn(400, 404);
    }

    @Test
    void sendsWhoAsksWithASlashToThePage() throws Exception {
        HttpResponse<String> answer = get("/docs/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("../docs");
    }

    private String policy(String path) throws Exception {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}

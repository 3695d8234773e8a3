package io.handwriting.examples.server.guard;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorAnswersTest {
    private final GuardedServer server = new GuardedServer(Options.local(Options.SMALL));
    private final Logger log = (Logger) LoggerFactory.getLogger(ErrorAnswers.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.setLevel(Level.INFO);
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(lines);
        log.setLevel(null);
        lines.list.clear();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void tellsWhatIsWrongWithTheInput() {
        HttpResponse<String> answer = server.get("/bad");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("error").asString()).isEqualTo("The drawing is upside down.");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void sendsTheIdInTheBodyTheHeaderAndTheLog() {
        HttpResponse<String> answer = server.get("/bad");
        String id = json(answer).get("id").asString();

        assertThat(answer.headers().firstValue(Guard.ID_HEADER)).hasValue(id);
        patiently()
                .until(() -> server.answered.stream()
                        .anyMatch(request -> request.id().equals(id) && Objects.equals(request.reason(), "bad-input")));
    }

    @Test
    void saysWhenToComeAgain() {
        HttpResponse<String> answer = server.get("/full");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(json(answer).get("error").asString()).contains("busy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/late", "/collapse"})
    void keepsTheStackTraceInTheLogUnderTheId(String path) {
        HttpResponse<String> answer = server.get(path);
        String id = json(answer).get("id").asString();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(json(answer).get("error").asString())
                .isEqualTo("Something went wrong here; the log has it under " + id + ".");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getKeyValuePairs()).anyMatch(pair -> pair.key.equals("id") && pair.value.equals(id));
            assertThat(line.getThrowableProxy().getMessage()).contains("secret");
        });
    }

    @Test
    void saysThatThereIsNothing() {
        HttpResponse<String> answer = server.get("/nothing/here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("error").asString()).isEqualTo("There is nothing at this address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "TRACE", "POST"})
    void saysWhichMethodsAreTaken(String method) {
        HttpResponse<String> answer = server.send(method, "/bad", null);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(json(answer).get("error").asString()).contains("method");
    }

    @Test
    void answersHeadAndOptions() {
        assertThat(server.send("HEAD", "/hello/you", null).statusCode()).isEqualTo(200);
        HttpResponse<String> options = server.send("OPTIONS", "/echo", null);
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
        HttpResponse<String> head = server.send("HEAD", "/nothing", null);
        assertThat(head.statusCode()).isEqualTo(404);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void saysWhereJsonIsBrokenWithoutNamingAClass() {
        JsonMapper mapper = new JsonMapper();
        ErrorAnswer broken = answerTo(() -> mapper.readTree("{\"a\":\n  tru}"));
        ErrorAnswer other = answerTo(() -> mapper.readValue("{\"headers\": 5}", Map[].class));

        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.error()).startsWith("This is no JSON (line 2, column ");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.error()).startsWith("This JSON has another form").doesNotContain("java");
    }

    @Test
    void logsTheIdOfARefusedMessage() {
        ErrorAnswer answer = ErrorAnswers.of(RefusedException.notFound("There is no model of this name."));

        assertThat(answer.fields())
                .containsEntry("error", "There is no model of this name.")
                .containsKey("id");
        assertThat(lines.list)
                .singleElement()
                .satisfies(
                        line -> assertThat(line.getKeyValuePairs()).anyMatch(pair -> pair.value.equals(answer.id())));
    }

    private static ErrorAnswer answerTo(Runnable failing) {
        try {
            failing.run();
        } catch (RuntimeException e) {
            return ErrorAnswers.of(e, "1");
        }
        throw new AssertionError("It did not fail.");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return new JsonMapper().readTree(answer.body());
    }
}

package io.handwriting.examples.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.handwriting.examples.server.guard.AnsweredRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogLinesTest {
    private static final String HOSTILE = "a\n2026-01-01 ERROR forged\r\u001b[31m\u2028\u202e\u0000b";

    private final Logger log = (Logger) LoggerFactory.getLogger("access");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.setLevel(Level.INFO);
        events.start();
        log.addAppender(events);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(events);
        log.setLevel(null);
    }

    @Test
    void aJsonLineParsesAndCannotBeForged() {
        log.atInfo().addKeyValue("client", HOSTILE).addKeyValue("status", 404).log("path {}", HOSTILE);
        String line = line(LogFormat.JSON);
        JsonNode read = new JsonMapper().readTree(line);

        assertThat(line).endsWith("}\n").doesNotContain("\r");
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(read.get("message").asString()).isEqualTo("path " + HOSTILE);
        assertThat(read.get("client").asString()).isEqualTo(HOSTILE);
        assertThat(read.get("status").asInt()).isEqualTo(404);
        assertThat(read.get("level").asString()).isEqualTo("INFO");
        assertThat(read.get("time").asString()).endsWith("Z");
    }

    @Test
    void aTextLineCannotBeForgedOrColourTheTerminal() {
        log.atInfo().addKeyValue("client", HOSTILE).log("path {}", HOSTILE);
        String line = line(LogFormat.TEXT);

        assertThat(line.lines().count()).isEqualTo(1);
        assertThat(line).contains("\\u000a", "\\u001b[31m", "\\u2028", "\\u202e", "\\u0000");
        assertThat(line.stripTrailing().chars()).allMatch(c -> c >= ' ' && c < 127);
    }

    @Test
    void aStackTraceIsSetApart() {
        log.error("failed", new IllegalStateException(HOSTILE));
        String text = line(LogFormat.TEXT);
        JsonNode json = new JsonMapper().readTree(line(LogFormat.JSON));

        assertThat(text.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("    | "));
        assertThat(json.get("stack").asString()).contains("IllegalStateException", "LogLinesTest");
    }

    @Test
    void theAccessLogHasTheFiguresAndNothingSecret() {
        new AccessLog()
                .accept(new AnsweredRequest(
                        "8h2k0qv7",
                        "127.0.0.1",
                        "X".repeat(500),
                        "/predict",
                        413,
                        82,
                        Duration.ofNanos(1_234_567),
                        "size"));
        String text = line(LogFormat.TEXT);
        JsonNode json = new JsonMapper().readTree(line(LogFormat.JSON));

        assertThat(text)
                .contains("access: request id=8h2k0qv7 method=XXXXXXXXXXXXXXXX route=/predict status=413 ms=1.23")
                .contains("bytes=82 client=127.0.0.1 reason=size");
        assertThat(json.get("ms").asDouble()).isEqualTo(1.23);
    }

    private String line(LogFormat format) {
        return new String(Logging.encoder(format).encode(events.list.get(0)), StandardCharsets.UTF_8);
    }
}

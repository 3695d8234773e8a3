package io.handwriting.examples.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

class LoggingTest {
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @AfterEach
    void silence() {
        root.detachAndStopAllAppenders();
        root.setLevel(Level.OFF);
    }

    @Test
    void isSilentUntilAsked() {
        LoggerContext fresh = new LoggerContext();
        new QuietUntilAsked().configure(fresh);

        assertThat(fresh.getLogger("io.handwriting").isErrorEnabled()).isFalse();
        assertThat(fresh.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
                        .iteratorForAppenders()
                        .hasNext())
                .isFalse();
    }

    @Test
    void writesLinesToStandardErrorInTheFormAskedFor() {
        String text = written(LogFormat.TEXT);
        String json = written(LogFormat.JSON);

        assertThat(text).matches("(?s)\\d{4}-\\d\\d-\\d\\d .* INFO {2}LoggingTest: good morning\n");
        assertThat(new JsonMapper().readTree(json).get("message").asString()).isEqualTo("good morning");
    }

    private static String written(LogFormat format) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Logging.start(format);
            LoggerFactory.getLogger(LoggingTest.class).info("good morning");
            LoggerFactory.getLogger(LoggingTest.class).debug("too small to tell");
            LoggerFactory.getLogger("org.eclipse.jetty.server").info("chatter");
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

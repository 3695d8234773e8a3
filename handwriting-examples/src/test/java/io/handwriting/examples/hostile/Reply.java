package io.handwriting.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status the HTTP status; 0 if the connection was closed without a word
 * @param headers by their names in small letters
 * @param body the body
 */
record Reply(int status, Map<String, String> headers, String body) {
    static final Reply CLOSED = new Reply(0, Map.of(), "");

    /** What HTTP itself says to methods and versions that nobody knows. */
    private static final Set<Integer> NOT_SPOKEN = Set.of(501, 505);

    private static final Pattern INSIDES = Pattern.compile(
            "\\tat |Exception|Throwable|\\b(java|javax|jdk|kotlin|org|com|tools|io)\\.[a-z0-9]+\\.[A-Za-z0-9]|[Jj]etty|Javalin");

    /** Fails unless this was refused in a sentence that gives nothing away, or was right after all. */
    void requireDecent(boolean mayBeRight) {
        if (status == 0) {
            return;
        }
        if (!NOT_SPOKEN.contains(status)) {
            assertThat(status).as("status of %s", this).isBetween(mayBeRight ? 200 : 400, 499);
        }
        assertThat(headers.toString()).doesNotContainIgnoringCase("jetty").doesNotContain("server=");
        if (status >= 400) {
            assertThat(body).as("body").doesNotContainPattern(INSIDES);
            requireSentence();
        }
    }

    private void requireSentence() {
        assertThat(headers.get("content-type")).isEqualTo("application/json");
        if (body.isEmpty()) {
            return; // to a HEAD
        }
        JsonNode json = new JsonMapper().readTree(body);
        assertThat(json.path("error").asString("")).as(body).isNotBlank();
        assertThat(json.path("id").asString("")).as(body).isEqualTo(headers.get("x-request-id"));
    }

    static String small(String name) {
        return name.trim().toLowerCase(Locale.ROOT);
    }
}

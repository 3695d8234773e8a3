package io.handwriting.examples.server.guard;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a client hears about a failure.
 *
 * @param status the HTTP status
 * @param reason one word for logs and metrics
 * @param error a sentence
 * @param id finds the log line
 * @param headers headers of the answer
 */
public record ErrorAnswer(int status, String reason, String error, String id, Map<String, String> headers) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Returns the fields that are sent. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", error);
        fields.put("id", id);
        return fields;
    }

    byte[] json() {
        return JSON.writeValueAsString(fields()).getBytes(StandardCharsets.UTF_8);
    }
}

package io.handwriting.examples.server.feedback;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import tools.jackson.databind.json.JsonMapper;

/** Ink as JSON, as clients send it: one array a stroke, x and y in turn. */
final class InkJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private InkJson() {}

    static String write(Ink ink) {
        return MAPPER.writeValueAsString(
                ink.strokes().stream().map(Stroke::toArray).toArray(float[][]::new));
    }

    static Ink read(String json) {
        return Ink.of(MAPPER.readValue(json, float[][].class));
    }
}

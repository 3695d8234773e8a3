package io.handwriting.examples.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** {@code PROGRESS:} and a JSON object in one line, for programs that wrap this one. */
final class ProgressLine {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What division may have lost. */
    private static final double ROUNDING = 1e-6;

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private ProgressLine() {}

    static ProgressLine of(Object status, double progress) {
        return new ProgressLine().with("status", status.toString()).with("progress", progress);
    }

    /** Work of which a share, from 0 to 1, is done, as a percentage with one decimal; 100 only when all is done. */
    static double percent(double share) {
        return Math.floor(1000 * share + ROUNDING) / 10;
    }

    /** Sets a field; what is not a number is null in JSON. */
    ProgressLine with(String name, @Nullable Object value) {
        fields.put(name, value instanceof Double number && !Double.isFinite(number) ? null : value);
        return this;
    }

    void writeTo(PrintWriter out) {
        out.println("PROGRESS:" + MAPPER.writeValueAsString(fields));
    }
}

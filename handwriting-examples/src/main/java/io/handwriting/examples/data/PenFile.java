package io.handwriting.examples.data;

import io.handwriting.DrawingException;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pen strokes as gzipped JSON lines: {@code {"label": "7", "writer": 3, "strokes": [[x, y, x, y, …], …]}}, y growing
 * downwards, {@code writer} optional.
 */
public final class PenFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    private PenFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its samples in their order
     * @throws DrawingException if a line is not of this form, or the file cannot be read
     */
    public static List<PenSample> read(Path file) {
        List<PenSample> samples = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                samples.add(sample(line, file, samples.size() + 1));
            }
        } catch (IOException e) {
            throw new DrawingException("The pen strokes " + file + " cannot be read: " + e + ".", e);
        }
        return samples;
    }

    private static PenSample sample(String line, Path file, int number) {
        try {
            JsonNode json = JSON.readTree(line);
            List<Stroke> strokes = new ArrayList<>();
            for (JsonNode stroke : json.required("strokes")) {
                strokes.add(Stroke.of(JSON.convertValue(stroke, float[].class)));
            }
            return new PenSample(
                    json.required("label").asString(), json.path("writer").asInt(-1), new Ink(strokes));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new DrawingException("Line " + number + " of " + file + " is not a pen sample: " + e.getMessage(), e);
        }
    }
}

package io.handwriting.data.internal;

import io.handwriting.DrawingException;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.data.PenSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of pen strokes: a JSON object with a label, strokes and perhaps a writer. */
public final class PenLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private @Nullable String label;
    private @Nullable String writer;
    private @Nullable List<Stroke> strokes;

    private PenLine(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a line.
     *
     * @param line the line
     * @return the sample
     * @throws IllegalArgumentException if it is not of this form; the message ends a sentence
     */
    public static PenSample read(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            return new PenLine(parser).sample();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "is not JSON: " + e.getOriginalMessage() + ", at column "
                            + e.getLocation().getColumnNr(),
                    e);
        } catch (DrawingException e) {
            throw new IllegalArgumentException("has strokes that are none: " + e.getMessage(), e);
        }
    }

    private PenSample sample() {
        require(parser.nextToken() == JsonToken.START_OBJECT, "is not a JSON object");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            readProperty(parser.currentName());
        }
        require(parser.nextToken() == null, "goes on after its JSON object");
        if (label == null || strokes == null) {
            throw new IllegalArgumentException(
                    "has no \"" + (label == null ? "label" : "strokes") + "\"; a label and strokes are needed");
        }
        return new PenSample(label, Optional.ofNullable(writer), new Ink(strokes));
    }

    private void readProperty(String name) {
        JsonToken value = parser.nextToken();
        switch (name) {
            case "label" -> {
                require(value == JsonToken.VALUE_STRING, "has a label that is not a text");
                label = parser.getString();
                require(!label.isEmpty(), "has an empty label");
            }
            case "writer" -> {
                require(value.isScalarValue(), "has a writer that is neither a text nor a number");
                writer = value == JsonToken.VALUE_NULL ? null : parser.getString();
            }
            case "strokes" -> strokes = strokes(value);
            default -> parser.skipChildren();
        }
    }

    private List<Stroke> strokes(JsonToken first) {
        require(first == JsonToken.START_ARRAY, "has strokes that are not a list");
        List<Stroke> read = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.START_ARRAY, "has a stroke that is not a list of numbers");
            read.add(Stroke.of(numbers()));
        }
        return read;
    }

    private float[] numbers() {
        float[] numbers = new float[64];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken().isNumeric(), "has a stroke that is not a list of numbers");
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = parser.getFloatValue();
        }
        return Arrays.copyOf(numbers, count);
    }

    private static void require(boolean right, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

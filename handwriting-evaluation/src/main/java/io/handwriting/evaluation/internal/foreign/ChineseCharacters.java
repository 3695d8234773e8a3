package io.handwriting.evaluation.internal.foreign;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.evaluation.EvaluationException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the strokes of Chinese characters as {@code hanzi-writer-data} has them: {@code medians}, y growing upwards. */
final class ChineseCharacters {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST = 2_000;
    private static final int FEWEST_STROKES = 5;

    private ChineseCharacters() {}

    /** Reads files until there are enough; other JSON files, and characters of few strokes, are passed over. */
    static List<Ink> read(List<Path> files) {
        List<Ink> characters = new ArrayList<>();
        for (Path file : files) {
            Ink character = read(file);
            if (character.strokes().size() >= FEWEST_STROKES) {
                characters.add(character);
            }
            if (characters.size() == MOST) {
                break;
            }
        }
        if (characters.isEmpty()) {
            throw new EvaluationException("None of the " + files.size() + " JSON files holds a character of "
                    + FEWEST_STROKES + " strokes or more, as \"medians\".");
        }
        return characters;
    }

    private static Ink read(Path file) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), Files.readString(file))) {
            parser.nextToken();
            List<Stroke> strokes = new ArrayList<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isMedians = parser.currentName().equals("medians");
                if (parser.nextToken() == JsonToken.START_ARRAY && isMedians) {
                    readStrokes(parser, strokes);
                } else {
                    parser.skipChildren();
                }
            }
            return new Ink(strokes);
        } catch (JacksonException e) {
            throw new EvaluationException("The file " + file + " is not JSON: " + e.getOriginalMessage() + ".", e);
        } catch (IOException e) {
            throw new EvaluationException("The file " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private static void readStrokes(JsonParser parser, List<Stroke> strokes) {
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            List<Float> xy = new ArrayList<>();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
                xy.add(parser.getFloatValue());
                parser.nextToken();
                xy.add(-parser.getFloatValue());
                parser.nextToken();
            }
            float[] numbers = new float[xy.size()];
            IntStream.range(0, numbers.length).forEach(i -> numbers[i] = xy.get(i));
            strokes.add(Stroke.of(numbers));
        }
    }
}

package io.handwriting.evaluation.internal.json;

import io.handwriting.evaluation.EvaluationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON object that was read; a field that is missing or of another kind is refused with a sentence. */
final class JsonObject {
    private final String what;
    private final Map<String, @Nullable Object> fields;

    private JsonObject(String what, Map<String, @Nullable Object> fields) {
        this.what = what;
        this.fields = fields;
    }

    /**
     * Reads a text.
     *
     * @param what what it should be, for the messages
     * @param text the text
     * @return the object
     */
    static JsonObject parse(String what, String text) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new EvaluationException("This is no " + what + ": it is not a JSON object.");
            }
            JsonObject object = new JsonObject(what, fields(what, parser));
            if (parser.nextToken() != null) {
                throw new EvaluationException("This is no " + what + ": something follows its JSON object.");
            }
            return object;
        } catch (JacksonException e) {
            throw new EvaluationException(
                    "This is no " + what + ": it is not JSON (" + e.getOriginalMessage() + ").", e);
        }
    }

    private static Map<String, @Nullable Object> fields(String what, JsonParser parser) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(what, parser));
        }
        return fields;
    }

    private static @Nullable Object value(String what, JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonObject(what, fields(what, parser));
            case START_ARRAY -> elements(what, parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static List<@Nullable Object> elements(String what, JsonParser parser) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(what, parser));
        }
        return elements;
    }

    boolean isNull(String name) {
        return fields.get(name) == null;
    }

    String text(String name) {
        return required(name, String.class, "text");
    }

    double number(String name) {
        return required(name, Double.class, "a number");
    }

    /** A number that may be null, which stands for none. */
    double numberOrNone(String name) {
        return fields.containsKey(name) && isNull(name) ? Double.NaN : number(name);
    }

    int count(String name) {
        double number = number(name);
        if (number != Math.rint(number) || number < 0 || number > Integer.MAX_VALUE) {
            throw wrong(name, "a whole number from 0");
        }
        return (int) number;
    }

    boolean flag(String name) {
        return required(name, Boolean.class, "true or false");
    }

    JsonObject object(String name) {
        return required(name, JsonObject.class, "an object");
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object element : required(name, List.class, "a list")) {
            if (!(element instanceof JsonObject object)) {
                throw wrong(name, "a list of objects");
            }
            objects.add(object);
        }
        return objects;
    }

    private <T> T required(String name, Class<T> kind, String needed) {
        Object value = fields.get(name);
        if (!kind.isInstance(value)) {
            throw wrong(name, needed);
        }
        return kind.cast(value);
    }

    private EvaluationException wrong(String name, String needed) {
        return new EvaluationException("This is no " + what + ": its field \"" + name + "\" is not " + needed + ".");
    }
}

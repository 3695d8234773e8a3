package io.handwriting.evaluation.internal.json;

import io.handwriting.Alphabet;
import io.handwriting.evaluation.Share;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object; what is not a finite number becomes null. */
final class JsonText {
    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            fields.writeTo(new JsonText(generator));
            generator.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** The fields of an object. */
    @FunctionalInterface
    interface Fields {
        void writeTo(JsonText json);
    }

    JsonText field(String name, @Nullable String value) {
        generator.writeName(name);
        generator.writeString(value);
        return this;
    }

    JsonText field(String name, int value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    JsonText field(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    JsonText field(String name, double value) {
        generator.writeName(name);
        if (Double.isFinite(value)) {
            generator.writeNumber(value);
        } else {
            generator.writeNull();
        }
        return this;
    }

    JsonText field(String name, float value) {
        generator.writeName(name);
        if (Float.isFinite(value)) {
            generator.writeNumber(value);
        } else {
            generator.writeNull();
        }
        return this;
    }

    JsonText field(String name, Share share) {
        return field(
                name,
                json -> json.field("hits", share.hits())
                        .field("rows", share.rows())
                        .field("value", share.value())
                        .field("low", share.interval().low())
                        .field("high", share.interval().high()));
    }

    JsonText field(String name, Alphabet alphabet) {
        return field(name, alphabet.labels(), (json, label) -> json.generator.writeString(label));
    }

    JsonText field(String name, Map<String, ?> values) {
        return field(
                name,
                json -> values.forEach((key, value) -> {
                    if (value instanceof Double number) {
                        json.field(key, number.doubleValue());
                    } else {
                        json.field(key, value.toString());
                    }
                }));
    }

    JsonText field(String name, int[] numbers) {
        generator.writeName(name);
        array(numbers);
        return this;
    }

    JsonText field(String name, int[][] rows) {
        generator.writeArrayPropertyStart(name);
        for (int[] row : rows) {
            array(row);
        }
        generator.writeEndArray();
        return this;
    }

    private void array(int[] numbers) {
        generator.writeArray(numbers, 0, numbers.length);
    }

    JsonText field(String name, Fields fields) {
        generator.writeObjectPropertyStart(name);
        fields.writeTo(this);
        generator.writeEndObject();
        return this;
    }

    JsonText nothing(String name) {
        generator.writeNullProperty(name);
        return this;
    }

    <T> JsonText objects(String name, Collection<T> values, BiConsumer<JsonText, T> fields) {
        return field(name, values, (json, value) -> {
            json.generator.writeStartObject();
            fields.accept(json, value);
            json.generator.writeEndObject();
        });
    }

    private <T> JsonText field(String name, Collection<T> values, BiConsumer<JsonText, T> element) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> element.accept(this, value));
        generator.writeEndArray();
        return this;
    }
}

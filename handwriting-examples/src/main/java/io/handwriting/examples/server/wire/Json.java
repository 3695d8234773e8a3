package io.handwriting.examples.server.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON: no names twice, nothing after the end, no depth, number or text beyond what a message needs. */
public final class Json {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Reads an object.
     *
     * @param text the JSON
     * @return its members
     * @throws WireException if it is no JSON, or no object
     */
    public static Members object(byte[] text) {
        try {
            return members(text.length == 0 ? null : MAPPER.readTree(text));
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /**
     * Reads an object.
     *
     * @param text the JSON
     * @return its members
     * @throws WireException if it is no JSON, or no object
     */
    public static Members object(String text) {
        try {
            return members(text.isBlank() ? null : MAPPER.readTree(text));
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private static Members members(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            throw new WireException("A JSON object is needed, such as {\"image\": \"data:image/png;base64,…\"}.");
        }
        return new Members("", node);
    }

    /**
     * Makes an object that nobody sent.
     *
     * @param members its members
     * @return the object
     */
    public static Members of(Map<String, ?> members) {
        return new Members("", MAPPER.valueToTree(members));
    }

    private static WireException notJson(JacksonException e) {
        String place = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return new WireException("This is not the JSON that is needed: " + reason(e) + place + ".", e);
    }

    private static String reason(JacksonException e) {
        if (!(e instanceof StreamReadException)) {
            return "something follows after its end";
        }
        String first = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        int aside = first.indexOf(" (start marker");
        String plain = aside < 0 ? first : first.substring(0, aside);
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }

    /**
     * Writes JSON.
     *
     * @param value maps, lists, texts, numbers
     * @return its JSON
     */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}

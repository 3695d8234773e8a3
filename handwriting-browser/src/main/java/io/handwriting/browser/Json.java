package io.handwriting.browser;

import io.handwriting.Candidate;
import java.util.Map;

/** Writes maps, lists, numbers, texts and candidates as JSON. */
final class Json {
    private static final char FIRST_PLAIN = 0x20;
    private static final int HEX_OF_CONTROL = 0x10000;

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** Writes a message: what it is, and what it says. */
    static String message(String type, Map<String, ?> data) {
        Json json = new Json();
        json.text.append("{\"type\":");
        json.quote(type);
        json.text.append(",\"data\":");
        json.write(data);
        return json.text.append('}').toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> members) {
            writeMembers(members);
        } else if (value instanceof Iterable<?> values) {
            writeAll(values);
        } else if (value instanceof float[] numbers) {
            writeNumbers(numbers);
        } else if (value instanceof Candidate candidate) {
            writeMembers(Map.of("label", candidate.label(), "probability", candidate.probability()));
        } else if (value instanceof Number number) {
            write(number.doubleValue(), number.toString());
        } else if (value instanceof Boolean) {
            text.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void writeMembers(Map<?, ?> members) {
        text.append('{');
        String between = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            text.append(between);
            quote(member.getKey().toString());
            text.append(':');
            write(member.getValue());
            between = ",";
        }
        text.append('}');
    }

    private void writeAll(Iterable<?> values) {
        text.append('[');
        String between = "";
        for (Object value : values) {
            text.append(between);
            write(value);
            between = ",";
        }
        text.append(']');
    }

    private void writeNumbers(float[] numbers) {
        text.append('[');
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : ",");
            write(numbers[i], Float.toString(numbers[i]));
        }
        text.append(']');
    }

    /** JSON knows no infinity. */
    private void write(double number, String written) {
        text.append(Double.isFinite(number) ? written : "null");
    }

    private void quote(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter < FIRST_PLAIN) {
                text.append("\\u")
                        .append(Integer.toHexString(HEX_OF_CONTROL + letter).substring(1));
            } else {
                text.append(letter == '"' || letter == '\\' ? "\\" : "").append(letter);
            }
        }
        text.append('"');
    }
}

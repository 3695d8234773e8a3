package io.handwriting.examples.hostile;

import static io.handwriting.examples.hostile.Kind.any;
import static io.handwriting.examples.hostile.Requests.SEVEN;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Orders to read a text that are JSON and yet wrong, or as much work as one may order. */
final class WrongTexts {
    static final Map<String, Function<Random, String>> REFUSED = refused();
    static final Map<String, Function<Random, String>> HARMLESS = harmless();

    private WrongTexts() {}

    private static Map<String, Function<Random, String>> refused() {
        Map<String, Function<Random, String>> orders = new LinkedHashMap<>();
        orders.put(
                "pattern that is none",
                random -> SEVEN + ",\"pattern\":"
                        + any(random, "\"\"", "\"[\"", "\"[]\"", "\"]\"", "\"?\"", "\"é%\"", "\"\\ud800\"", "5", "[]"));
        orders.put(
                "pattern without end",
                random -> SEVEN + ",\"pattern\":\""
                        + any(random, "#", "*?", ".?", "*+", "[ab]?").repeat(any(random, 65, 5000)) + "\"");
        orders.put(
                "pattern that may be anything",
                random ->
                        SEVEN + ",\"pattern\":\"" + any(random, ".+", "-?".repeat(30), "*?".repeat(20), "#:+#") + "\"");
        orders.put(
                "words that are none",
                random -> SEVEN + ",\"words\":"
                        + any(random, "[]", "[\"\"]", "[1]", "{}", "[\"%\"]", "[\"" + "w".repeat(201) + "\"]"));
        orders.put("too many words", random -> SEVEN + ",\"words\":[" + "\"a\",".repeat(1000) + "\"b\"]");
        orders.put("two forms of a text", random -> SEVEN + ",\"words\":[\"a\"],\"pattern\":\"#\"");
        orders.put("too many strokes", random -> "\"strokes\":[" + "[1,2],".repeat(100) + "[3,4]]");
        orders.put("text of pixels", random -> any(random, "", "\"pixels\":[0]", SEVEN + ",\"details\":[\"maps\"]"));
        return orders;
    }

    private static Map<String, Function<Random, String>> harmless() {
        Map<String, Function<Random, String>> orders = new LinkedHashMap<>();
        orders.put("text of many strokes", WrongTexts::manyStrokes);
        orders.put("text of one long stroke", WrongTexts::longStroke);
        return orders;
    }

    private static String manyStrokes(Random random) {
        StringBuilder strokes = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            int x = 12 * i + random.nextInt(5);
            strokes.append(i == 0 ? "" : ",").append("[%d,10,%d,60,%d,110]".formatted(x, x + 3, x + 8));
        }
        String form = any(random, "", ",\"pattern\":\"*+*?*?*?\"", ",\"words\":[\"1111\",\"ll\"]");
        return "\"strokes\":[" + strokes + "]" + form;
    }

    private static String longStroke(Random random) {
        StringBuilder stroke = new StringBuilder("0,0");
        for (int i = 1; i < 5000; i++) {
            stroke.append(',').append(3 * i).append(',').append(random.nextInt(100));
        }
        return "\"strokes\":[[" + stroke + "]]";
    }
}

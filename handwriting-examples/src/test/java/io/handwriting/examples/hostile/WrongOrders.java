package io.handwriting.examples.hostile;

import static io.handwriting.examples.hostile.Kind.any;
import static io.handwriting.examples.hostile.Requests.SEVEN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Orders to read a drawing that are JSON and yet wrong, by what is wrong with them; the same for HTTP and WebSocket. */
final class WrongOrders {
    private static final List<String> MEMBERS = List.of(
            "strokes", "image", "pixels", "orientation", "model", "alphabet", "variants", "details", "brush", "id");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e300",
            "\"x\"",
            "\"\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[\"a\"]",
            "[[1,2],3]",
            "[[[1]]]",
            "{\"a\":{}}",
            "[true]",
            "[[\"1\",\"2\"]]",
            "0.5",
            "[[1e39,2]]",
            "[9007199254740993]");

    static final Map<String, Function<Random, String>> REFUSED = refused();
    static final Map<String, Function<Random, String>> HARMLESS = harmless();

    private WrongOrders() {}

    private static Map<String, Function<Random, String>> refused() {
        Map<String, Function<Random, String>> orders = new LinkedHashMap<>();
        orders.put(
                "member that nobody knows",
                random -> SEVEN + ",\"" + any(random, "x", "__proto__", "", "Strokes", "n".repeat(150)) + "\":1");
        orders.put("member twice", random -> SEVEN + "," + SEVEN);
        orders.put("drawing twice", random -> SEVEN + ",\"image\":\"AAAA\"");
        orders.put("no drawing", random -> any(random, "", "\"variants\":true", "\"model\":\"handwriting\""));
        orders.put(
                "wrong number of pixels", random -> "\"pixels\":" + numbers(any(random, 1, 783, 785, 28, 9000), "0"));
        orders.put(
                "pixel out of range",
                random -> "\"pixels\":["
                        + any(random, "-1", "256", "1e30", "null", "\"0\"", "[0]", "1e999", "-1e999999999")
                        + ",0".repeat(783) + "]");
        orders.put(
                "number too long",
                random -> "\"strokes\":[[1,2,3," + any(random, "1", "0.", "-1")
                        + "7".repeat(any(random, 50, 5000, 200_000)) + "]]");
        orders.put(
                "odd number of coordinates",
                random -> "\"strokes\":[" + numbers(2 * random.nextInt(50) + 1, "5") + "]");
        orders.put(
                "number that is none",
                random -> "\"strokes\":[[1,2,"
                        + any(random, "NaN", "Infinity", "-Infinity", "0x10", "1.", ".5", "+1", "01", "1e", "--1")
                        + ",3]]");
        orders.put("far too deep", random -> "\"strokes\":" + "[".repeat(deep(random)) + "1");
        orders.put("far too deep object", random -> "\"model\":" + "{\"a\":".repeat(deep(random)) + "1");
        orders.put(
                "unknown model",
                random -> SEVEN + ",\"model\":\""
                        + any(
                                        random,
                                        "x",
                                        "../../etc/passwd",
                                        "\u0000x",
                                        "m".repeat(100_000),
                                        "%2e%2e",
                                        "model1",
                                        "\\ud800")
                                .replace("\u0000", "\\u0000")
                        + "\"");
        orders.put(
                "unknown detail",
                random -> SEVEN + ",\"details\":[\"" + any(random, "x", "ACTIVATİONS", "\\ud83d") + "\"]");
        orders.put(
                "wrong orientation",
                random -> SEVEN + ",\"orientation\":\"" + any(random, "left", "UPRIGHT", "") + "\"");
        orders.put(
                "wrong alphabet",
                random -> SEVEN + ",\"alphabet\":\"" + any(random, "", "0".repeat(101), "é".repeat(20_000)) + "\"");
        return orders;
    }

    private static Map<String, Function<Random, String>> harmless() {
        Map<String, Function<Random, String>> orders = new LinkedHashMap<>();
        orders.put("member of another type", WrongOrders::otherType);
        orders.put(
                "strange numbers",
                random -> "\"strokes\":[["
                        + Stream.generate(() -> any(
                                        random,
                                        "0",
                                        "-0",
                                        "1e38",
                                        "-3e38",
                                        "1e-45",
                                        "3.4028235e38",
                                        "1e-400",
                                        "12",
                                        "1e5"))
                                .limit(2L * (1 + random.nextInt(20)))
                                .collect(Collectors.joining(","))
                        + "]]");
        orders.put(
                "hundreds of thousands of points",
                random -> "\"strokes\":[" + numbers(500_000, "" + random.nextInt(9)) + "]");
        orders.put("scribble", random -> "\"strokes\":[" + scribble(random, 60_000) + "]");
        orders.put(
                "hundreds of thousands of strokes",
                random -> "\"strokes\":[" + any(random, "[],", "[1,2],").repeat(100_000) + "[3,4]]");
        orders.put(
                "details many times",
                random -> SEVEN + ",\"details\":[" + "\"saliency\",\"maps\",".repeat(20_000) + "\"pipeline\"]");
        orders.put(
                "strange alphabet",
                random -> SEVEN + ",\"alphabet\":\""
                        + any(random, "\\ud800", "\\u0000\\n", "00", "αβγ", " ", "\\ud83d\\ude00", "abc\\u0301", "xyz")
                        + "\"");
        orders.put(
                "strange id",
                random -> SEVEN + ",\"id\":"
                        + any(
                                random,
                                "1e300",
                                "-0",
                                "9".repeat(39),
                                "1e999",
                                "-1e999999999",
                                "1e-999999999",
                                "0." + "1".repeat(37),
                                "null"));
        return orders;
    }

    private static String otherType(Random random) {
        String name = any(random, MEMBERS);
        String value = any(random, VALUES);
        boolean drawing = List.of("strokes", "image", "pixels").contains(name);
        return (drawing ? "" : SEVEN + ",") + "\"" + name + "\":" + value;
    }

    private static int deep(Random random) {
        return any(random, 17, 500, 10_000, 150_000);
    }

    private static String numbers(int count, String number) {
        return "[" + (number + ",").repeat(count - 1) + number + "]";
    }

    private static String scribble(Random random, int points) {
        return IntStream.range(0, 2 * points)
                .mapToObj(i -> Integer.toString(random.nextInt(1000)))
                .collect(Collectors.joining(",", "[", "]"));
    }
}

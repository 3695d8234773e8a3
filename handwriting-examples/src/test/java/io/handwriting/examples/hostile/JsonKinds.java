package io.handwriting.examples.hostile;

import static io.handwriting.examples.hostile.Kind.any;
import static io.handwriting.examples.hostile.Requests.SEVEN;
import static io.handwriting.examples.hostile.Requests.bytes;
import static io.handwriting.examples.hostile.Requests.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies that are no JSON, or not the JSON that is needed. */
final class JsonKinds {
    private static final String RIGHT = "{" + SEVEN + "}";

    private JsonKinds() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>(List.of(
                new Kind("body of noise", r -> Attack.refused(post(route(r), Kind.noise(r, 1 + r.nextInt(2000))))),
                new Kind(
                        "no object",
                        r -> Attack.refused(post(route(r), any(r, "5", "[]", "null", "\"\"", "true", " ")))),
                new Kind(
                        "JSON cut short",
                        r -> Attack.refused(post(route(r), RIGHT.substring(0, r.nextInt(RIGHT.length() - 1) + 1)))),
                new Kind(
                        "something after the end",
                        r -> Attack.refused(post("/predict", RIGHT + any(r, "}", "{}", ",", "x", "\u0000", "[")))),
                new Kind("almost JSON", r -> Attack.refused(post(route(r), almost(r)))),
                new Kind("wrong bytes of UTF-8", r -> Attack.refused(post("/predict", brokenText(r)))),
                new Kind(
                        "other encodings",
                        r -> Attack.harmless(post(
                                "/predict",
                                RIGHT.getBytes(any(
                                        r,
                                        StandardCharsets.UTF_16,
                                        StandardCharsets.UTF_16LE,
                                        StandardCharsets.UTF_16BE))))),
                new Kind(
                        "long name",
                        r -> Attack.refused(
                                post("/predict", "{\"" + "n".repeat(any(r, 201, 50_000, 900_000)) + "\":1}"))),
                new Kind("wrong correction", r -> Attack.refused(post("/save_feedback", correction(r)))),
                new Kind("strange correction", r -> Attack.harmless(post("/save_feedback", strangeCorrection(r)))),
                new Kind(
                        "wrong training",
                        r -> Attack.refused(post(
                                "/train/" + any(r, "linear", "x", "model1"),
                                any(
                                        r,
                                        "{\"epochs\":0}",
                                        "{\"epochs\":1.5}",
                                        "{\"epochs\":1e99}",
                                        "{\"epochs\":\"1\"}",
                                        "[]",
                                        "{",
                                        "{\"data\":\"../../etc/passwd\"}",
                                        "{\"data\":\"/etc\"}",
                                        "{\"data\":\"\\u0000\"}",
                                        "{\"architecture\":\"x\",\"data\":\"y\"}",
                                        "{\"architecture\":5}",
                                        "{\"seed\":1}",
                                        "{\"data\":\"" + "d".repeat(100_000) + "\"}")))),
                new Kind(
                        "nothing to change",
                        r -> Attack.refused(post(
                                "/train/" + any(r, "x", "model1", "..%20", "%ff", "a.b", "%22") + "/"
                                        + any(r, "cancel", "resume", "eat"),
                                any(r, "", "{}", "nonsense")))),
                new Kind(
                        "nothing to reset or retrain",
                        r -> Attack.refused(post(
                                any(r, "/reset/", "/retrain/")
                                        + any(r, "x", "%20", "%e2%82", "a%3Fb", "m".repeat(3000)),
                                any(r, "", "{}", "[]"))))));
        WrongOrders.REFUSED.forEach((name, order) -> kinds.add(new Kind(
                name, r -> Attack.refused(post(any(r, "/predict", "/api/predict"), "{" + order.apply(r) + "}")))));
        WrongOrders.HARMLESS.forEach((name, order) -> kinds.add(new Kind(
                name, r -> Attack.harmless(post(any(r, "/predict", "/api/predict"), "{" + order.apply(r) + "}")))));
        WrongTexts.REFUSED.forEach((name, order) ->
                kinds.add(new Kind(name, r -> Attack.refused(post("/predict/text", "{" + order.apply(r) + "}")))));
        WrongTexts.HARMLESS.forEach((name, order) ->
                kinds.add(new Kind(name, r -> Attack.harmless(post("/predict/text", "{" + order.apply(r) + "}")))));
        return kinds;
    }

    private static String route(Random random) {
        return any(random, "/predict", "/api/predict", "/save_feedback");
    }

    private static String almost(Random random) {
        return any(
                random,
                "{'strokes':[[1,2]]}",
                "{strokes:[[1,2]]}",
                "{/* */\"strokes\":[[1,2]]}",
                "{\"strokes\":[[1,2],]}",
                "{\"strokes\":[[1 2]]}",
                "{\"strokes\":TRUE}",
                "{\"model\":\"a\nb\"}",
                "{\"model\":\"\\x41\"}",
                "{\"model\":\"\\u12\"}",
                "strokes=1,2",
                "<xml/>");
    }

    private static byte[] brokenText(Random random) {
        byte[] broken = any(
                random,
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xFF},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xE2, (byte) 0x82});
        return Requests.joined(bytes("{" + SEVEN + ",\"model\":\""), broken, bytes("\"}"));
    }

    private static String correction(Random random) {
        return "{" + SEVEN + ","
                + any(
                        random,
                        "\"label\":\"\"",
                        "\"label\":\"  \"",
                        "\"label\":7",
                        "\"label\":\"\\u0000\"",
                        "\"label\":\"" + "l".repeat(any(random, 17, 100_000)) + "\"",
                        "\"label\":\"\\ud800\"",
                        "\"label\":\"7\",\"answered\":\"\\u0000\"",
                        "\"label\":\"7\",\"answered\":\"" + "a".repeat(any(random, 65, 100_000)) + "\"",
                        "\"label\":\"7\",\"answered\":\"\\udc00\"",
                        "\"label\":\"7\",\"confidence\":\"high\"",
                        "\"label\":\"7\",\"model\":\"../x\"",
                        "\"label\":\"7\",\"time\":0",
                        "\"label\":\"7\",\"image\":\"AAAA\"")
                + "}";
    }

    private static String strangeCorrection(Random random) {
        return "{\"label\":\"" + any(random, "7", "=1+1", "\\\"", ",", "<b>", "\\u202e7", "😀", "' OR 1=1") + "\","
                + any(
                        random,
                        SEVEN,
                        SEVEN + ",\"confidence\":" + any(random, "1e308", "-5", "null"),
                        SEVEN + ",\"answered\":\"'; DROP TABLE handwriting_correction; --\"",
                        "\"strokes\":[]",
                        "\"strokes\":[" + "[1,2],".repeat(20_000) + "[3,4]]",
                        "\"pixels\":[" + "0,".repeat(783) + "0]",
                        "\"pixels\":[" + "255,".repeat(783) + "255]")
                + "}";
    }
}

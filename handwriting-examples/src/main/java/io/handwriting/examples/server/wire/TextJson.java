package io.handwriting.examples.server.wire;

import io.handwriting.Drawing;
import io.handwriting.InkBox;
import io.handwriting.Recognition;
import io.handwriting.examples.server.reading.TextAnswer;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextCandidate;
import io.handwriting.preprocess.TextCharacter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Texts that were read, as JSON, with probabilities from 0 to 1. */
public final class TextJson {
    private static final int RANKED = 5;

    private TextJson() {}

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @return its members
     */
    public static Map<String, Object> of(TextAnswer answer) {
        return of(answer, DrawingJson::of);
    }

    /**
     * Writes an answer, and the drawings of its characters in a form of the caller's.
     *
     * @param answer the answer
     * @param drawings writes a drawing
     * @return its members
     */
    public static Map<String, Object> of(TextAnswer answer, Function<Drawing, Map<String, Object>> drawings) {
        Text text = answer.text();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", answer.model());
        json.put("text", text.text());
        json.put("confidence", text.confidence());
        json.put("verdict", text.verdict().name());
        json.put("accepted", text.isAccepted());
        json.put("sentence", sentence(text));
        json.put(
                "candidates",
                text.ranking().stream().limit(RANKED).map(TextJson::candidate).toList());
        json.put(
                "characters",
                text.characters().stream()
                        .map(character -> {
                            Map<String, Object> written = character(character);
                            if (answer.drawings()) {
                                written.put("drawing", drawings.apply(character.drawing()));
                            }
                            return written;
                        })
                        .toList());
        answer.corrections().ifPresent(corrections -> json.put("hand_corrections", corrections));
        json.put("reading_ms", answer.reading().toNanos() / 1e6);
        return json;
    }

    private static Map<String, Object> candidate(TextCandidate candidate) {
        return Map.of("text", candidate.text(), "probability", candidate.probability());
    }

    private static Map<String, Object> character(TextCharacter character) {
        Recognition recognition = character.recognition();
        InkBox box = character.box();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", character.text());
        json.put("box", Map.of("left", box.left(), "top", box.top(), "right", box.right(), "bottom", box.bottom()));
        json.put("label", recognition.label());
        json.put("confidence", recognition.confidence());
        json.put("verdict", recognition.verdict().name());
        json.put("ranking", recognition.top(RANKED));
        return json;
    }

    private static String sentence(Text text) {
        return switch (text.verdict()) {
            case ACCEPTED -> "Every character is one that the model knows.";
            case BLANK -> "Nothing is drawn.";
            case UNSURE ->
                text.ranking().isEmpty()
                        ? "Nothing in the drawing has the form that was asked for."
                        : "Some of this could be several characters.";
            case UNFAMILIAR -> "Some of this does not look like a character that the model knows.";
        };
    }
}

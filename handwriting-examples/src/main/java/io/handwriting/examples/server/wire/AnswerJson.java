package io.handwriting.examples.server.wire;

import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.SaliencyMap;
import io.handwriting.examples.server.reading.Answer;
import io.handwriting.preprocess.PipelineTrace;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** Answers as JSON: one set of members for the clients of all systems, in two conventions for probabilities. */
public final class AnswerJson {
    private static final int RANKED = 5;

    private AnswerJson() {}

    /**
     * Writes an answer with probabilities from 0 to 1, keyed by label.
     *
     * @param answer the answer
     * @return its members
     */
    public static Map<String, Object> ofShares(Answer answer) {
        Map<String, Object> json = common(answer);
        Recognition recognition = answer.recognition();
        json.put("prediction", recognition.label());
        json.put("digit", digit(answer));
        json.put("confidence", recognition.confidence());
        json.put("probabilities", recognition.probabilities());
        json.put("probability_list", recognition.probabilities().values());
        answer.activations().ifPresent(trace -> json.put("layer_activations", LayerJson.summaries(trace)));
        return json;
    }

    /**
     * Writes an answer with probabilities in percent, in the order of the labels.
     *
     * @param answer the answer
     * @return its members
     */
    public static Map<String, Object> ofPercents(Answer answer) {
        Map<String, Object> json = common(answer);
        Recognition recognition = answer.recognition();
        json.put("digit", recognition.label());
        json.put("confidence", 100 * recognition.confidence());
        List<Float> percents = new ArrayList<>();
        recognition.probabilities().values().forEach(probability -> percents.add(100 * probability));
        json.put("probabilities", percents);
        return json;
    }

    private static Map<String, Object> common(Answer answer) {
        Recognition recognition = answer.recognition();
        String label = recognition.label();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", answer.model());
        json.put("label", label);
        json.put("class_index", label.isEmpty() ? -1 : recognition.alphabet().indexOf(label));
        json.put("is_digit", isOf(label, Character::isDigit));
        json.put("is_upper", isOf(label, Character::isUpperCase));
        json.put("is_lower", isOf(label, Character::isLowerCase));
        json.put("labels", recognition.alphabet().labels());
        json.put("ranking", recognition.top(RANKED));
        json.put("verdict", recognition.verdict().name());
        json.put("accepted", recognition.isAccepted());
        json.put("sentence", recognition.verdict().sentence());
        json.put("familiarity", Float.isFinite(recognition.familiarity()) ? recognition.familiarity() : 0);
        json.put("inference_ms", answer.recognizing().toNanos() / 1e6);
        json.put("preparing_ms", answer.preparing().toNanos() / 1e6);
        details(answer, json);
        return json;
    }

    private static boolean isOf(String label, IntPredicate kind) {
        return !label.isEmpty() && kind.test(label.codePointAt(0));
    }

    private static Object digit(Answer answer) {
        return answer.digits()
                .<Object>map(digits -> Integer.valueOf(digits.label()))
                .orElse(-1);
    }

    private static void details(Answer answer, Map<String, Object> json) {
        answer.activations().ifPresent(trace -> {
            json.put("activations", LayerJson.named(trace, answer.recognition()));
            json.put("layers", LayerJson.layers(trace, answer.maps()));
        });
        answer.pipeline().ifPresent(trace -> {
            json.put("pipeline", pictures(trace));
            json.put("glyph", base64(answer.glyph().toBytes()));
        });
        answer.saliency().ifPresent(map -> json.put("saliency", saliency(map)));
        answer.corrections().ifPresent(corrections -> json.put("hand_corrections", corrections));
    }

    private static List<Map<String, Object>> pictures(PipelineTrace trace) {
        return trace.pictures().stream()
                .map(picture -> Map.<String, Object>of(
                        "step", picture.step().name(),
                        "title", picture.step().name().toLowerCase(Locale.ROOT),
                        "width", picture.image().width(),
                        "height", picture.image().height(),
                        "pixels", base64(picture.image().toBytes())))
                .toList();
    }

    private static Map<String, Object> saliency(SaliencyMap map) {
        return Map.of("label", map.label(), "side", Glyph.SIZE, "values", map.values());
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

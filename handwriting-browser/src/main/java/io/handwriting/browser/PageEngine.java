package io.handwriting.browser;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.examples.server.reading.Detail;
import io.handwriting.examples.server.reading.TextWish;
import io.handwriting.examples.server.wire.OrderJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/** What JavaScript may ask for. Answers are the messages that the demo's server would send, errors among them. */
public final class PageEngine {
    private static @Nullable PageModel model;
    private static @Nullable Drawing drawing;

    private PageEngine() {}

    /**
     * Begins; nothing is to be done until a model is there.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {}

    /**
     * Opens a model, which reads from now on.
     *
     * @param file the bytes of a model file
     * @return the greeting
     */
    @JSExport
    public static String open(byte[] file) {
        return answer("init", "open", 0, () -> {
            PageModel opened = PageModel.open(file);
            model = opened;
            return opened.greeting();
        });
    }

    /**
     * Lays strokes on the paper, to be read next.
     *
     * @param points x and y of all points of all strokes
     * @param sizes how many points each stroke has
     */
    @JSExport
    public static void strokes(float[] points, int[] sizes) {
        List<Stroke> strokes = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            strokes.add(Stroke.of(Arrays.copyOfRange(points, from, from + 2 * size)));
            from += 2 * size;
        }
        drawing = new Ink(strokes);
    }

    /**
     * Lays a picture on the paper, to be read next.
     *
     * @param width its width
     * @param height its height
     * @param grey its pixels
     */
    @JSExport
    public static void picture(int width, int height, byte[] grey) {
        drawing = Bitmap.of(width, height, grey);
    }

    /**
     * Reads what lies on the paper as one character.
     *
     * @param id the number of the question
     * @param alphabet the labels to keep to, as the page names them
     * @param variants whether five variants are averaged
     * @param details what to tell beside the answer, with blanks between
     * @return the answer
     */
    @JSExport
    public static String read(int id, String alphabet, boolean variants, String details) {
        return answer(
                "prediction",
                "predict",
                id,
                () -> model().read(drawing(), OrderJson.namedAlphabet(alphabet), variants, details(details)));
    }

    /**
     * Reads what lies on the paper as a text.
     *
     * @param id the number of the question
     * @param alphabet the labels to keep to, as the page names them
     * @param variants whether five variants are averaged
     * @param pattern what the text looks like; empty where that is not known
     * @param drawings whether to tell each character's strokes
     * @return the answer
     */
    @JSExport
    public static String readText(int id, String alphabet, boolean variants, String pattern, boolean drawings) {
        return answer("text_prediction", "predict_text", id, () -> {
            Optional<String> form = Optional.of(pattern).filter(text -> !text.isEmpty());
            TextWish wish = new TextWish(OrderJson.namedAlphabet(alphabet), variants, form, List.of());
            return model().readText(drawing(), wish, drawings);
        });
    }

    /**
     * Makes what the model sees of what lies on the paper.
     *
     * @return 784 numbers from 0 to 1
     */
    @JSExport
    public static float[] glyph() {
        return model().glyph(drawing());
    }

    private static PageModel model() {
        return Objects.requireNonNull(model, "model");
    }

    private static Drawing drawing() {
        return Objects.requireNonNull(drawing, "drawing");
    }

    private static Set<Detail> details(String names) {
        EnumSet<Detail> details = EnumSet.noneOf(Detail.class);
        for (Detail detail : Detail.values()) {
            if (List.of(names.split(" ", -1)).contains(detail.name().toLowerCase(Locale.ROOT))) {
                details.add(detail);
            }
        }
        return details;
    }

    private static String answer(String type, String request, int id, Supplier<Map<String, Object>> work) {
        try {
            Map<String, Object> answer = work.get();
            answer.put("id", id);
            return Json.message(type, answer);
        } catch (HandwritingException e) {
            return Json.message("error", error(request, id, e));
        }
    }

    private static Map<String, Object> error(String request, int id, HandwritingException problem) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("error", Objects.requireNonNullElse(problem.getMessage(), "This cannot be read."));
        error.put("request", request);
        error.put("drawing_id", id);
        return error;
    }
}

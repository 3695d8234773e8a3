package io.handwriting.examples.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.examples.server.reading.Detail;
import io.handwriting.examples.server.reading.ReadingOrder;
import io.handwriting.examples.server.reading.Source;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderJsonTest {
    private static final OrderJson ORDERS = new OrderJson(Orientation.TRANSPOSED, ImageDecoder.ofDefaults());

    private static ReadingOrder order(String json) {
        return ORDERS.order(Json.object(json));
    }

    private static String pixels(int at) {
        int[] pixels = new int[784];
        pixels[at] = 255;
        return Arrays.toString(pixels);
    }

    private static Bitmap picture(String json) {
        return (Bitmap) ((Source.Drawn) order(json).source()).drawing();
    }

    @Test
    void strokes_areInk() {
        ReadingOrder order = order("""
                {"id": 3, "strokes": [[1, 2, 3, 4], [5.5, 6]], "model": "mine", "alphabet": "digits", "variants": true,
                 "details": ["pipeline", "saliency"]}""");
        assertThat(order.source()).isEqualTo(new Source.Drawn(Ink.of(new float[] {1, 2, 3, 4}, new float[] {5.5f, 6})));
        assertThat(order.model()).contains("mine");
        assertThat(order.alphabet()).contains(Alphabet.DIGITS);
        assertThat(order.variants()).isTrue();
        assertThat(order.details()).containsExactlyInAnyOrder(Detail.PIPELINE, Detail.SALIENCY);
    }

    @Test
    void pixels_standAsIsUsual_unlessItIsSaid() {
        Bitmap transposed = picture("{\"pixels\":" + pixels(28) + "}");
        assertThat(transposed.grey(1, 0)).isEqualTo(255);
        Bitmap upright = picture("{\"orientation\":\"upright\",\"pixels\":" + pixels(28) + "}");
        assertThat(upright.grey(0, 1)).isEqualTo(255);
    }

    @Test
    void pixelsThatAreAGlyph_areTakenAsSuch() {
        int[] bar = new int[784];
        for (int y = 4; y < 24; y++) {
            bar[28 * y + 13] = 255;
        }
        String glyph = Arrays.toString(bar);
        assertThat(order("{\"pixels\":" + glyph + "}").source()).isInstanceOf(Source.Prepared.class);
        String darkOnLight =
                Arrays.toString(Arrays.stream(bar).map(grey -> 255 - grey).toArray());
        assertThat(order("{\"pixels\":" + darkOnLight + "}").source()).isInstanceOf(Source.Drawn.class);
    }

    @Test
    void alphabets_areNamedOrSpelled() {
        assertThat(order("{\"strokes\":[],\"alphabet\":\"all\"}").alphabet()).isEmpty();
        assertThat(order("{\"strokes\":[],\"alphabet\":\"01x\"}").alphabet()).contains(Alphabet.ofCharacters("01x"));
    }

    @Test
    void modelsOfTheMnistWebApp_haveTheirNames() {
        assertThat(order("{\"strokes\":[],\"model\":\"model1\"}").model()).contains("linear");
        assertThat(order("{\"strokes\":[],\"model\":\"model2\"}").model()).contains("cnn-small");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                                        | One of "image", "strokes" and "pixels" is needed
            {"image":"x","strokes":[]}                | One of "image", "strokes" and "pixels" is needed
            {"image":5}                               | "image" is to be a text, not 5.
            {"strokes":[[1,"a"]]}                     | "strokes" is to be a list of lists of numbers
            {"strokes":[[1]]}                         | an x and a y for every point
            {"strokes":[[1e999,0]]}                   | "strokes" is to be
            {"strokes":{}}                            | "strokes" is to be a list
            {"pixels":[1,2,3]}                        | "pixels" is to have 784 numbers, not 3.
            {"strokes":[],"modle":"x"}                | There is no "modle" here; there may be: alphabet, brush
            {"strokes":[],"details":["all"]}          | There is no detail "all"; there are: activations
            {"strokes":[],"variants":"yes"}           | "variants" is to be true or false
            {"strokes":[],"orientation":"sideways"}   | "orientation" is "upright" or "transposed", not "sideways".
            {"strokes":[],"strokes":[]}               | This is not the JSON that is needed: Duplicate
            {"strokes":[]} 5                          | This is not the JSON that is needed
            [1]                                       | A JSON object is needed
            {"strokes":                               | This is not the JSON that is needed
            """)
    void whatIsWrong_isSaid(String json, String message) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> order(json))
                .satisfies(e -> assertThat(e.getMessage()).contains(message).doesNotContain("tools.jackson"));
    }

    @Test
    void depth_isRefused() {
        String deep = "[".repeat(10_000);
        assertThatExceptionOfType(WireException.class).isThrownBy(() -> order("{\"strokes\":" + deep));
    }

    @Test
    void numbers_haveTheirRange() {
        Members members = Json.object("{\"epochs\": 5, \"half\": 0.5}");
        assertThat(members.whole("epochs", 1, 100)).contains(5);
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> members.whole("half", 0, 9))
                .withMessage("\"half\" is to be a whole number from 0 to 9, not 0.5.");
        assertThat(Json.write(Map.of("a", 1))).isEqualTo("{\"a\":1}");
    }
}

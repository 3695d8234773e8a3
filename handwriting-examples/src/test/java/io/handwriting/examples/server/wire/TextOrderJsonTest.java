package io.handwriting.examples.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.examples.server.reading.TextOrder;
import io.handwriting.preprocess.ImageDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextOrderJsonTest {
    private static final TextOrderJson ORDERS = new TextOrderJson(ImageDecoder.ofDefaults());

    private static TextOrder order(String json) {
        return ORDERS.order(Json.object(json));
    }

    @Test
    void strokes_areInk_andWishesAreKept() {
        TextOrder order = order("""
                {"id": 3, "strokes": [[1, 2, 3, 4], [5.5, 6]], "model": "mine", "alphabet": "digits", "variants": true,
                 "pattern": "##?.##"}""");
        assertThat(order.drawing()).isEqualTo(Ink.of(new float[] {1, 2, 3, 4}, new float[] {5.5f, 6}));
        assertThat(order.model()).contains("mine");
        assertThat(order.wish().alphabet()).contains(Alphabet.DIGITS);
        assertThat(order.wish().variants()).isTrue();
        assertThat(order.wish().pattern()).contains("##?.##");
        assertThat(order("{\"strokes\":[],\"words\":[\"a\",\"b\"]}").wish().words())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                                                | One of "image" and "strokes" is needed
            {"image":"x","strokes":[]}                        | One of "image" and "strokes" is needed
            {"pixels":[]}                                     | There is no "pixels" here; there may be: alphabet, brush
            {"strokes":[],"details":["maps"]}                 | Of texts there is one detail, "drawings"
            {"strokes":[],"strange":1}                        | There is no "strange" here
            {"strokes":[],"pattern":5}                        | "pattern" is to be a text, not 5.
            {"strokes":[],"pattern":"#","words":["a"]}        | not both
            {"strokes":[],"words":[]}                         | "words" are 1 to 1000, not 0.
            {"strokes":[],"words":[1]}                        | "words" is to be a list of texts
            {"strokes":[],"words":"one"}                      | "words" is to be a list
            {"strokes":[],"alphabet":""}                      | "alphabet" is all, digits
            {"strokes":[],"pattern":"#.?#"}                   | no ? or + follows a mark
            {"strokes":[],"pattern":"#-+"}                    | no ? or + follows a mark
            {"strokes":[],"pattern":"#?#?#?#?#?#?#?#?#?"}     | at most 8 ?
            """)
    void whatIsWrong_isSaid(String json, String message) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> order(json))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"pattern\":\"%s\"", "\"words\":[%s\"a\"]", "\"alphabet\":\"%s\""})
    void tooMuch_isRefused(String member) {
        String much = (member.contains("words") ? "\"a\"," : "#").repeat(1000);
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> order("{\"strokes\":[]," + member.formatted(much) + "}"));
    }

    @Test
    void moreStrokesThanALineHas_areRefused() {
        String strokes = "[1,2],".repeat(100) + "[3,4]";
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> order("{\"strokes\":[" + strokes + "]}"))
                .withMessage("A text has at most 100 strokes here, not 101.");
    }
}

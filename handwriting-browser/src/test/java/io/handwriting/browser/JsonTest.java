package io.handwriting.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Candidate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static String written(Object value) {
        return Json.message("m", Map.of("v", value));
    }

    @Test
    void message_hasTypeAndData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("label", "7");
        data.put("values", new float[] {0.5f, 1});
        data.put("kept", List.of(true, 3));
        assertThat(Json.message("prediction", data))
                .isEqualTo(
                        "{\"type\":\"prediction\",\"data\":{\"label\":\"7\",\"values\":[0.5,1.0],\"kept\":[true,3]}}");
    }

    @Test
    void candidate_hasLabelAndProbability() {
        assertThat(written(new Candidate("A", 0.25f))).contains("\"label\":\"A\"", "\"probability\":0.25");
    }

    @Test
    void quotesAndControls_areEscaped() {
        assertThat(written("a\"b\\c\nd")).contains("\"a\\\"b\\\\c\\u000ad\"");
    }

    @Test
    void whatIsNoNumber_isNull() {
        assertThat(written(List.of(Double.NaN, Float.POSITIVE_INFINITY))).contains("[null,null]");
    }
}

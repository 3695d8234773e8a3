package io.handwriting.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveTest {
    private static final String ONE_SEVEN = "[10,10,60,12,30,90]";
    private static final String NEXT_SEVEN = "[110,10,160,12,130,90]";
    private static final String SEVEN = "\"strokes\":[" + ONE_SEVEN + "]";

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String text(String members) {
        return "{\"type\":\"predict_text\",\"data\":{" + members + "}}";
    }

    private static String predict(String members) {
        return "{\"type\":\"predict\",\"data\":{" + members + "}}";
    }

    @Test
    void ofManyDrawingsAtOnce_theLastIsAlwaysAnswered() throws InterruptedException {
        try (LivePage page = server.page()) {
            for (int i = 1; i <= 200; i++) {
                page.send(predict("\"id\":" + i + "," + SEVEN));
            }
            double id = 0;
            int answers = 0;
            while (id < 200) {
                double next = ((Number) RunningServer.member(page.await("prediction"), "id")).doubleValue();
                assertThat(next).isGreaterThan(id);
                id = next;
                answers++;
            }
            assertThat(answers).isLessThanOrEqualTo(200);
        }
    }

    @Test
    void everythingThatIsAskedFor_isTold() throws InterruptedException {
        try (LivePage page = server.page()) {
            page.send(predict(SEVEN + ",\"details\":[\"activations\",\"maps\",\"pipeline\",\"saliency\"],"
                    + "\"alphabet\":\"digits\",\"variants\":true"));
            Map<String, Object> answer = page.await("prediction");
            assertThat(answer)
                    .contains(entry("label", "7"), entry("verdict", "ACCEPTED"), entry("accepted", true))
                    .containsKeys("activations", "layers", "pipeline", "glyph", "saliency", "ranking", "sentence");
        }
    }

    @Test
    void blankDrawing_isSaidToBeBlank() throws InterruptedException {
        try (LivePage page = server.page()) {
            page.send(predict("\"strokes\":[],\"details\":[\"activations\",\"saliency\",\"pipeline\"]"));
            assertThat(page.await("prediction"))
                    .contains(entry("verdict", "BLANK"), entry("label", ""), entry("class_index", -1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"type":"predict","data":{"strokes":5}}      | strokes" is to be a list
            {"type":"dance"}                             | There is no message "dance"
            {"data":{}}                                  | A message has a "type"
            {"type":"ping","more":1}                     | There is no "more" here
            nonsense                                     | This is not the JSON that is needed
            {"type":"train","data":{"epochs":0}}         | epochs" is to be a whole number from 1 to 100
            {"type":"train","data":{"model":"x"}}        | "architecture" is to say
            {"type":"cancel_training","data":{}}         | no training
            {"type":"reset_model","data":{"model":"x"}}  | There is no model "x" here
            """)
    void badMessage_getsASentence_andTheConnectionLives(String message, String sentence) throws InterruptedException {
        try (LivePage page = server.page()) {
            page.send(message);
            assertThat(page.await("error"))
                    .containsKey("id")
                    .hasEntrySatisfying(
                            "error", error -> assertThat(error).asString().containsIgnoringCase(sentence));
            page.send("{\"type\":\"ping\"}");
            page.await("pong");
        }
    }

    @Test
    void errorTellsWhichDrawingFailed() throws InterruptedException {
        try (LivePage page = server.page()) {
            page.send(predict("\"id\":17,\"strokes\":[[1]]"));
            assertThat(page.await("error")).contains(entry("drawing_id", 17.0), entry("request", "predict"));
            page.send(predict("\"strokes\":[[1]]"));
            assertThat(page.await("error")).doesNotContainKey("drawing_id");
            page.send(predict("\"id\":\"x\"," + SEVEN));
            assertThat(page.await("error"))
                    .doesNotContainKey("drawing_id")
                    .hasEntrySatisfying(
                            "error", error -> assertThat(error).asString().contains("id\" is to be a number"));
            page.send(predict("\"id\":18," + SEVEN));
            assertThat(page.await("prediction")).containsEntry("id", 18.0);
        }
    }

    @Test
    void text_isReadWhileItGrows_asItWouldBeAtOnce() throws Exception {
        try (LivePage page = server.page()) {
            page.send(text("\"id\":1,\"strokes\":[" + ONE_SEVEN + "]"));
            assertThat(page.await("text_prediction")).contains(entry("id", 1.0), entry("text", "7"));
            page.send(text("\"id\":2,\"strokes\":[" + ONE_SEVEN + "," + NEXT_SEVEN + "]"));
            Map<String, Object> grown = page.await("text_prediction");
            assertThat(grown).contains(entry("id", 2.0), entry("text", "77"), entry("verdict", "ACCEPTED"));
            Map<String, Object> atOnce =
                    server.posted("/predict/text", "{\"strokes\":[" + ONE_SEVEN + "," + NEXT_SEVEN + "]}");
            assertThat(grown.get("characters")).isEqualTo(atOnce.get("characters"));
            assertThat(grown.get("candidates")).isEqualTo(atOnce.get("candidates"));
        }
    }

    @Test
    void wishesOfAText_mayChangeFromMessageToMessage() throws InterruptedException {
        String two = "\"strokes\":[" + ONE_SEVEN + "," + NEXT_SEVEN + "]";
        try (LivePage page = server.page()) {
            page.send(text(two + ",\"pattern\":\"###\""));
            assertThat(page.await("text_prediction")).contains(entry("text", ""), entry("verdict", "UNSURE"));
            page.send(text(two + ",\"pattern\":\"#.#\""));
            assertThat(page.await("text_prediction")).containsEntry("text", "7.7");
            page.send(text(two + ",\"words\":[\"71\",\"11\"]"));
            assertThat(page.await("text_prediction")).containsEntry("text", "71");
            page.send(predict(SEVEN));
            assertThat(page.await("prediction")).containsEntry("label", "7");
        }
    }

    @Test
    void ofManyTextsAtOnce_theLastIsAlwaysAnswered() throws InterruptedException {
        try (LivePage page = server.page()) {
            for (int i = 1; i <= 100; i++) {
                page.send(i % 2 == 0 ? text("\"id\":" + i + "," + SEVEN) : predict("\"id\":" + i + "," + SEVEN));
            }
            double id = 0;
            while (id < 100) {
                id = ((Number) RunningServer.member(page.await("text_prediction"), "id")).doubleValue();
            }
            assertThat(id).isEqualTo(100);
        }
    }

    @Test
    void badPattern_isToldWithTheDrawing_andTheNextOneIsRead() throws InterruptedException {
        try (LivePage page = server.page()) {
            page.send(text("\"id\":17,\"strokes\":[],\"pattern\":\"[a\""));
            assertThat(page.await("error"))
                    .contains(entry("drawing_id", 17.0), entry("request", "predict_text"))
                    .hasEntrySatisfying(
                            "error", error -> assertThat(error).asString().contains("lacks its ]"));
            page.send(text("\"id\":18," + SEVEN));
            assertThat(page.await("text_prediction")).contains(entry("id", 18.0), entry("text", "7"));
        }
    }

    @Test
    void longNames_areNotRepeated() throws InterruptedException {
        String name = "m".repeat(50_000);
        try (LivePage page = server.page()) {
            page.send(predict(SEVEN + ",\"model\":\"" + name + "\""));
            assertThat(page.await("error").toString()).hasSizeLessThan(500);
            page.send("{\"type\":\"" + name + "\"}");
            assertThat(page.await("error").toString()).hasSizeLessThan(500);
        }
    }

    @Test
    void binaryMessage_endsTheConnection() throws InterruptedException {
        try (LivePage page = server.page()) {
            page.await("init");
            page.sendBinary();
            assertThat(page.closeCode()).isEqualTo(1003);
        }
    }
}

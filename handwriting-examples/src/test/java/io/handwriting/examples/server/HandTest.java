package io.handwriting.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.preprocess.CanvasReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections that name a hand are known to whatever is read in that hand, and to nothing else. */
class HandTest {
    private static final String SEVEN = "\"strokes\":[[10,10,60,12,30,90]]";
    private static final String TWO_SEVENS = "\"strokes\":[[10,10,60,12,30,90],[110,10,160,12,130,90]]";
    private static final String MINE = "\"hand\":\"my-own-secret-hand\"";
    private static final String YOURS = "\"hand\":\"your-own-secret-hand\"";

    @TempDir
    private Path folder;

    private RunningServer server;

    @BeforeEach
    void start() {
        server = RunningServer.in(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> correct(String drawing, String label, String hand) throws Exception {
        return server.post("/save_feedback", "{" + drawing + ",\"label\":\"" + label + "\"," + hand + "}");
    }

    private Map<String, Object> read(String hand) throws Exception {
        return server.posted("/predict", "{" + SEVEN + hand + "}");
    }

    @Test
    void correctedDrawing_isReadAsCorrected_inThatHandAlone() throws Exception {
        assertThat(read("")).contains(entry("label", "7")).doesNotContainKey("hand_corrections");
        assertThat(read("," + MINE)).contains(entry("label", "7"), entry("hand_corrections", 0));
        assertThat(correct(SEVEN, "1", MINE).body()).contains("\"hand\":{").contains("\"corrections\":1");
        assertThat(read("," + MINE)).contains(entry("label", "1"), entry("hand_corrections", 1));
        assertThat(read("," + YOURS)).contains(entry("label", "7"), entry("hand_corrections", 0));
        assertThat(read("")).contains(entry("label", "7"));
    }

    @Test
    void correction_isKnownAtOnceToTheTextThatIsBeingWritten() throws Exception {
        String order =
                "{\"type\":\"predict_text\",\"data\":{" + TWO_SEVENS + "," + MINE + ",\"details\":[\"drawings\"]}}";
        try (LivePage page = server.page()) {
            page.send(order);
            Map<String, Object> before = page.await("text_prediction");
            assertThat(before).contains(entry("text", "77"));
            Object first = RunningServer.member(characters(before).get(0), "drawing");
            String drawing = Json.write(first);
            correct(drawing.substring(1, drawing.length() - 1), "1", MINE);
            page.send(order);
            assertThat(page.await("text_prediction")).contains(entry("text", "11"), entry("hand_corrections", 1));
        }
    }

    @Test
    void charactersOfAPicture_canBeSentBackOneByOne() throws Exception {
        String picture = Json.write(
                Pictures.of(Ink.of(new float[] {10, 10, 60, 12, 30, 90}, new float[] {110, 10, 160, 12, 130, 90})));
        Map<String, Object> text =
                server.posted("/predict/text", "{\"image\":" + picture + ",\"details\":[\"drawings\"]}");
        assertThat(text).contains(entry("text", "77"));
        for (Map<String, Object> character : characters(text)) {
            assertThat(server.posted("/predict", Json.write(RunningServer.member(character, "drawing"))))
                    .contains(entry("label", "7"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> characters(Map<String, Object> text) {
        return (List<Map<String, Object>>) RunningServer.member(text, "characters");
    }

    @Test
    void hand_isKeptOverARestart() throws Exception {
        correct(SEVEN, "1", MINE);
        server.close();
        server = RunningServer.in(folder);
        assertThat(read("," + MINE)).contains(entry("label", "1"));
    }

    @Test
    void hand_isTold_takenAlong_andForgotten() throws Exception {
        correct(SEVEN, "1", MINE);
        Map<String, Object> told = server.posted("/hand", "{" + MINE + "}");
        assertThat(told).contains(entry("corrections", 1), entry("labels", Map.of("1", 1)));
        assertIsReadFromItsFile();
        assertThat(server.posted("/hand/forget", "{" + MINE + "}")).contains(entry("corrections", 0));
        assertThat(read("," + MINE)).contains(entry("label", "7"), entry("hand_corrections", 0));
        assertThat(server.post("/hand/file", "{" + MINE + "}").statusCode()).isEqualTo(404);
        assertThat(server.get("/feedback").body()).contains("\"total\":1");
    }

    private void assertIsReadFromItsFile() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("my.hand"), server.download("/hand/file", "{" + MINE + "}"));
        try (Recognizer recognizer = Recognizer.open()) {
            Ink seven = Ink.of(new float[] {10, 10, 60, 12, 30, 90});
            assertThat(CanvasReader.of(recognizer).personalise(file).read(seven).label())
                    .isEqualTo("1");
        }
    }

    @Test
    void smallLettersThatTheModelReadsAsCapitals_areLearntAsThose() throws Exception {
        assertThat(correct(SEVEN, "s", MINE).statusCode()).isEqualTo(200);
        assertThat(read("," + MINE)).contains(entry("label", "S"));
    }

    @Test
    void labelThatTheModelDoesNotKnow_isRefused_andNothingIsStored() throws Exception {
        HttpResponse<String> refused = correct(SEVEN, "%", MINE);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("cannot read \\\"%\\\"");
        assertThat(server.posted("/hand", "{" + MINE + "}")).contains(entry("corrections", 0));
        assertThat(server.get("/feedback").body()).contains("\"total\":0");
    }

    @Test
    void namesThatAreEasilyGuessed_areRefused() throws Exception {
        for (String name : List.of("", "me", "fifteen-letters", "a name with blanks in it", "../../../../etc/passwd")) {
            HttpResponse<String> refused = server.post("/predict", "{" + SEVEN + ",\"hand\":\"" + name + "\"}");
            assertThat(refused.statusCode()).as(name).isEqualTo(400);
            assertThat(refused.body()).contains("16 to 64 letters");
        }
    }
}

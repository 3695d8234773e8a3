package io.handwriting.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.handwriting.Alphabet;
import io.handwriting.data.FeedbackCsv;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training from the page and over HTTP, while drawings are read. */
class WorkshopTest {
    private static final String SEVEN = "{\"strokes\":[[10,10,60,12,30,90]]}";

    @TempDir
    private Path folder;

    @BeforeEach
    void giveData() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        FeedbackCsv.write(data.resolve("digits.csv"), SyntheticGlyphs.data(Alphabet.DIGITS, 60, 1));
    }

    @Test
    void trainedModel_takesOver_isResetAndComesBackAfterARestart() throws Exception {
        try (RunningServer server = RunningServer.in(folder);
                LivePage page = server.page()) {
            assertThat(RunningServer.member(page.await("init"), "data_sets"))
                    .asString()
                    .contains("digits.csv");
            page.send("""
                    {"type":"train","data":{"model":"linear","data":"digits.csv","epochs":2}}""");
            assertThat(page.await("training_started")).contains(entry("model", "linear"));
            while (!page.messageWaits("training_complete")) {
                assertThat(server.post("/predict", SEVEN).statusCode()).isEqualTo(200);
            }
            assertThat(page.await("training_update")).contains(entry("epoch", 1), entry("epochs", 2));
            assertThat(page.await("training_complete")).contains(entry("status", "completed"));
            assertThat(server.posted("/predict", SEVEN)).contains(entry("model", "linear"));
            assertThat(server.posted("/predict", "{\"strokes\":[[0,0,9,9]],\"model\":\"model1\"}"))
                    .contains(entry("model", "linear"));
        }
        try (RunningServer server = RunningServer.in(folder);
                LivePage page = server.page()) {
            Map<String, Object> init = page.await("init");
            assertThat((List<?>) RunningServer.member(RunningServer.members(init, "training_history"), "train_loss"))
                    .hasSize(2);
            assertThat(server.posted("/predict", SEVEN)).contains(entry("model", "linear"));
            page.send("{\"type\":\"reset_model\",\"data\":{}}");
            assertThat(page.await("model_reset")).contains(entry("model", "handwriting"));
            assertThat(server.posted("/predict", SEVEN)).contains(entry("model", "handwriting"));
        }
    }

    private static String hourglass(int wide) {
        return "\"strokes\":[[0,0," + wide + ",0,0,90," + wide + ",90,0,0]]";
    }

    @Test
    void corrections_areLearntByAModelBesideTheOldOne() throws Exception {
        try (RunningServer server = RunningServer.in(folder);
                LivePage page = server.page()) {
            assertThat(server.posted("/retrain/handwriting", "")).contains(entry("model", "handwriting-taught"));
            assertThat(page.await("training_error")).containsEntry("status", "failed");
            for (int wide = 60; wide < 84; wide++) {
                server.post("/save_feedback", "{\"label\":\"K\",\"answered\":\"Z\"," + hourglass(wide) + "}");
            }
            server.post("/retrain/handwriting", "{\"epochs\":30}");
            Map<String, Object> retrained = page.await("retrained");
            assertThat(retrained).contains(entry("model", "handwriting-taught"), entry("accepted", true));
            page.await("training_complete");
            assertThat(server.posted("/predict", "{" + hourglass(70) + "}"))
                    .contains(entry("model", "handwriting-taught"), entry("label", "K"));
            assertThat(server.posted("/predict", SEVEN)).contains(entry("label", "7"));
            assertThat(server.posted("/predict", "{\"model\":\"handwriting\"," + hourglass(70) + "}"))
                    .doesNotContain(entry("label", "K"));
        }
    }

    @Test
    void trainingOverHttp_canBeCancelled_resumedAndDiscarded() throws Exception {
        try (RunningServer server = RunningServer.in(folder);
                LivePage page = server.page()) {
            String order = "{\"data\":\"digits.csv\",\"epochs\":100}";
            assertThat(server.post("/train/model2", order).statusCode()).isEqualTo(202);
            assertThat(server.post("/train/model2", order).statusCode()).isEqualTo(409);
            page.await("training_started");
            assertThat(server.post("/train/model2/cancel", "").statusCode()).isEqualTo(200);
            page.await("training_cancelled");
            assertThat(server.posted("/train/model2/resume", "")).contains(entry("status", "training"));
            server.post("/train/cnn-small/cancel", "");
            page.await("training_cancelled");
            assertThat(server.posted("/train/model2/discard", "")).contains(entry("status", "idle"));
            assertThat(server.post("/train/model2/eat", "").statusCode()).isEqualTo(404);
            assertThat(server.post("/train/linear", "{\"data\":\"gone\"}").statusCode())
                    .isEqualTo(400);
        }
    }
}

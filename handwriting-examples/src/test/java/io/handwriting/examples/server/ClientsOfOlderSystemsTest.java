package io.handwriting.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.Orientation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that were written for one of the five systems find their fields in the answers. */
class ClientsOfOlderSystemsTest {
    private static final Ink SEVEN = Ink.of(new float[] {10, 10, 60, 12, 30, 90});
    private static final String IMAGE = Pictures.of(SEVEN);

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Integer> pixels(Orientation orientation) {
        Glyph glyph =
                orientation.fromUpright(GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(SEVEN));
        byte[] bytes = glyph.toBytes();
        Integer[] pixels = new Integer[bytes.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = bytes[i] & 0xFF;
        }
        return List.of(pixels);
    }

    @Test
    void numSight_getsDigitConfidenceAndProbabilitiesByLabel() throws Exception {
        Map<String, Object> bare = server.posted("/predict", "{\"image\":\"" + IMAGE + "\"}");
        Map<String, Object> url = server.posted("/predict", "{\"image\":\"data:image/png;base64," + IMAGE + "\"}");
        for (Map<String, Object> answer : List.of(bare, url)) {
            assertThat(answer).contains(entry("digit", 7));
            assertThat((Double) answer.get("confidence")).isBetween(0.5, 1.0);
            assertThat(RunningServer.members(answer, "probabilities").get("7")).isEqualTo(answer.get("confidence"));
            assertThat(answer).containsKey("inference_ms");
        }
        assertThat(RunningServer.object(server.get("/health").body()))
                .contains(entry("status", "ok"), entry("model_loaded", true));
    }

    @Test
    void canvasAndDigitRecognizer_getPredictionAndLayers() throws Exception {
        Map<String, Object> answer = server.posted(
                "/predict", "{\"image\":\"" + IMAGE + "\",\"alphabet\":\"digits\",\"details\":[\"activations\"]}");
        assertThat(answer).contains(entry("prediction", "7"), entry("label", "7"));
        assertThat((List<?>) answer.get("probability_list")).hasSize(10);
        assertThat((List<?>) answer.get("layer_activations"))
                .first()
                .satisfies(layer -> assertThat(((Map<?, ?>) layer).keySet())
                        .extracting(Object::toString)
                        .containsExactlyInAnyOrder(
                                "layer_index",
                                "layer_name",
                                "layer_type",
                                "output_shape",
                                "activations",
                                "activation_stats"));
    }

    @Test
    void neuralScribe_sendsTransposedPixels_andGetsPercents() throws Exception {
        Map<String, Object> answer =
                server.posted("/api/predict", "{\"pixels\":" + pixels(Orientation.TRANSPOSED) + "}");
        assertThat(answer)
                .contains(entry("label", "7"), entry("digit", "7"), entry("class_index", 7), entry("is_digit", true));
        assertThat((Double) answer.get("confidence")).isBetween(50.0, 100.0);
        assertThat((List<?>) answer.get("probabilities")).hasSize(Alphabet.EMNIST.size());
        assertThat(server.posted("/predict", "{\"pixels\":" + pixels(Orientation.UPRIGHT) + "}"))
                .contains(entry("label", "7"));
        assertThat(RunningServer.object(server.get("/api/status").body()))
                .containsOnlyKeys(
                        "model_loaded",
                        "device",
                        "training_in_progress",
                        "connected_clients",
                        "avg_inference_ms",
                        "fps");
    }

    @Test
    void neuralScribe_onItsSocket() throws Exception {
        try (LivePage page = server.page()) {
            assertThat(page.await("init"))
                    .contains(entry("model_loaded", true))
                    .containsKeys("device", "training_history", "models");
            page.send("{\"type\":\"predict\",\"data\":{\"pixels\":" + pixels(Orientation.TRANSPOSED)
                    + ",\"details\":[\"activations\"]}}");
            Map<String, Object> answer = page.await("prediction");
            assertThat(answer).contains(entry("label", "7"));
            assertThat(RunningServer.members(answer, "activations"))
                    .containsOnlyKeys("conv1", "conv2", "fc1", "fc2", "output");
            page.send("{\"type\":\"ping\",\"data\":{}}");
            page.await("pong");
        }
    }

    @Test
    void mnistWebApp_asksForItsModels() throws Exception {
        assertThat(RunningServer.object(server.get("/model_status").body()))
                .contains(entry("model1", false), entry("model2", false));
        assertThat(server.post("/predict", "{\"image\":\"" + IMAGE + "\",\"model\":\"model1\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(RunningServer.object(server.get("/train_status/model2").body()))
                .contains(entry("status", "idle"), entry("progress", 0.0));
        assertThat(RunningServer.object(server.get("/env").body())).containsKeys("java_version", "architecture");
    }

    @Test
    void digitRecognizer_storesCorrections_andDownloadsThem(@TempDir Path folder) throws Exception {
        try (RunningServer fresh = RunningServer.in(folder)) {
            assertThat(fresh.get("/download_csv").statusCode()).isEqualTo(404);
            assertThat(RunningServer.object(fresh.get("/download_csv").body())).containsKey("error");
            assertThat(fresh.posted("/save_feedback", "{\"image\":\"" + IMAGE + "\",\"label\":\"7\"}"))
                    .contains(entry("status", "success"))
                    .containsKey("message");
            List<String> lines = fresh.get("/download_csv").body().lines().toList();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0)).startsWith("label,pixel0,pixel1").endsWith("pixel783");
            assertThat(lines.get(1).split(",")).hasSize(785).startsWith("7");
        }
    }
}

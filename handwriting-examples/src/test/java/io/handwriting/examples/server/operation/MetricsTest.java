package io.handwriting.examples.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.server.guard.AnsweredRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final Metrics metrics = new Metrics();

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void hasHistogramsOfRequestsByTemplate() {
        metrics.accept(answered("POST", "/train/{model}", 200, null));

        assertThat(metrics.text())
                .contains("handwriting_http_requests_seconds_bucket{method=\"POST\",route=\"/train/{model}\","
                        + "status=\"200\",le=\"0.01\"} 1")
                .contains("handwriting_http_requests_seconds_bucket{method=\"POST\",route=\"/train/{model}\","
                        + "status=\"200\",le=\"0.005\"} 0")
                .contains(
                        "handwriting_http_requests_seconds_count{method=\"POST\",route=\"/train/{model}\",status=\"200\"}"
                                + " 1");
    }

    @Test
    void hasHistogramsOfPredictions() {
        metrics.predicted("handwriting", "ws", Duration.ofMillis(7));

        assertThat(metrics.text())
                .contains(
                        "handwriting_predictions_seconds_bucket{model=\"handwriting\",transport=\"ws\",le=\"0.01\"} 1");
    }

    @Test
    void countsRejectionsAndDroppedDrawings() {
        metrics.accept(answered("GET", "unmatched", 429, "rate"));
        metrics.rejected("rate");
        metrics.dropped();

        assertThat(metrics.text())
                .contains("handwriting_rejections_total{reason=\"rate\"} 2.0")
                .contains("handwriting_drawings_dropped_total 1.0");
    }

    @Test
    void showsWhatItWatches() {
        metrics.watchQueue(() -> 3);
        metrics.watchSockets(() -> 4);
        metrics.watchInWork(() -> 5);
        metrics.watchFeedback(() -> 6L);

        assertThat(metrics.text())
                .contains("handwriting_queue_depth 3.0")
                .contains("handwriting_websocket_connections 4.0")
                .contains("handwriting_http_in_work 5.0")
                .contains("handwriting_feedback_corrections 6.0")
                .contains("jvm_memory_used_bytes")
                .contains("process_uptime_seconds");
    }

    @Test
    void followsModelsAndTrainings() {
        AtomicReference<Map<String, String>> states = new AtomicReference<>(Map.of("mine", "training"));
        metrics.watchTraining(states::get);
        metrics.watchModels(() -> List.of(new ModelFact("mine", "linear", "cpu", false)));

        assertThat(metrics.text())
                .contains("handwriting_training{model=\"mine\",status=\"training\"} 1.0")
                .contains(
                        "handwriting_model_info{architecture=\"linear\",device=\"cpu\",model=\"mine\",shipped=\"false\"}"
                                + " 1");
        states.set(Map.of("mine", "completed"));
        assertThat(metrics.text())
                .contains("handwriting_training{model=\"mine\",status=\"completed\"} 1.0")
                .doesNotContain("status=\"training\"");
    }

    @Test
    void staysSmallWhateverNamesComeIn() {
        for (int i = 0; i < 1000; i++) {
            metrics.predicted("model " + i, "http", Duration.ofMillis(1));
            metrics.accept(answered("METHOD" + i, "/route" + i, 400, "reason" + i));
        }

        assertThat(metrics.text().lines().count()).isLessThan(3000);
        assertThat(metrics.text())
                .contains("model=\"other\"", "method=\"other\"", "route=\"other\"", "reason=\"other\"");
    }

    private static AnsweredRequest answered(String method, String route, int status, @Nullable String reason) {
        return new AnsweredRequest("1", "127.0.0.1", method, route, status, 10, Duration.ofMillis(6), reason);
    }
}

package io.handwriting.examples.server;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.handwriting.HandwritingException;
import io.handwriting.examples.server.reading.Lease;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first readings are over before the server says that it is ready. */
@Timeout(300)
class WarmUpTest {
    private static final String SEVEN = "{\"strokes\":[[10,10,60,12,30,90]]}";

    @TempDir
    private Path folder;

    private RunningServer server(Consumer<Lease> trial) {
        ServerSettings settings = RunningServer.settings(folder, 0);
        return new RunningServer(DemoServer.start(settings, ServerParts.open(settings, trial), events -> {}));
    }

    @Test
    void isNotReadyBeforeTheFirstReadingsAreOver_butLivesAndReads() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (RunningServer server = server(lease -> await(go))) {
            assertThat(server.get("/ready").statusCode()).isEqualTo(503);
            assertThat(RunningServer.object(server.get("/ready").body()))
                    .contains(entry("status", "not ready"), entry("model_loaded", true), entry("warm", false));
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
            assertThat(server.posted("/predict", SEVEN)).containsEntry("label", "7");
            go.countDown();
            awaitReady(server);
        } finally {
            go.countDown();
        }
    }

    @Test
    void becomesReady_whenItHasRead() throws Exception {
        try (RunningServer server = server(new TrialReadings())) {
            awaitReady(server);
            assertThat(RunningServer.object(server.get("/ready").body())).containsEntry("warm", true);
            assertThat(server.get("/metrics").body()).doesNotContain("handwriting_predictions_seconds_count");
        }
    }

    @Test
    void isNeverReady_whenItsModelCannotRead() throws Exception {
        CountDownLatch tried = new CountDownLatch(1);
        try (RunningServer server = server(lease -> {
            tried.countDown();
            throw new HandwritingException("It cannot read.");
        })) {
            await(tried);
            patiently()
                    .during(Duration.ofMillis(500))
                    .until(() -> server.get("/ready").statusCode() == 503);
        }
    }

    @Test
    void serverThatStopsMeanwhile_waitsForNothing() {
        CountDownLatch go = new CountDownLatch(1);
        RunningServer server = server(lease -> await(go));
        server.close();
        go.countDown();
    }

    private static void awaitReady(RunningServer server) {
        patiently().until(() -> isReady(server));
    }

    private static boolean isReady(RunningServer server) throws IOException, InterruptedException {
        return server.get("/ready").statusCode() == 200;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

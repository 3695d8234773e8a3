package io.handwriting.examples.hostile;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.data.FeedbackCsv;
import io.handwriting.examples.server.ServerCommand;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills the server while it trains a model. */
class KilledTrainingTest {
    private static final int EPOCHS = 8;

    @TempDir
    private Path folder;

    @Test
    void trainingIsOfferedAgain_andComesToItsEnd() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        FeedbackCsv.write(data.resolve("digits.csv"), SyntheticGlyphs.data(Alphabet.DIGITS, 30, 1));
        int killedAt;
        try (ServerProcess server = start()) {
            String order = "{\"data\":\"digits.csv\",\"epochs\":" + EPOCHS + "}";
            assertThat(post(server, "/train/cnn-small", order).status()).isEqualTo(202);
            killedAt = await(server, status -> status.path("epoch").asInt() >= 2)
                    .path("epoch")
                    .asInt();
            server.kill();
        }
        try (ServerProcess server = start();
                SocketTalk page = SocketTalk.open(server.port())) {
            JsonNode offered = page.await("init").path("training").path(0);
            assertThat(offered.path("model").asString()).isEqualTo("cnn-small");
            assertThat(offered.path("status").asString()).isEqualTo("resumable");
            assertThat(offered.path("epoch").asInt()).isBetween(killedAt - 1, EPOCHS - 1);
            assertThat(post(server, "/train/cnn-small", "{\"data\":\"digits.csv\"}")
                            .status())
                    .isEqualTo(409);
            assertThat(post(server, "/train/cnn-small/resume", "").status()).isEqualTo(200);
            JsonNode end =
                    await(server, status -> status.path("status").asString().equals("completed"));
            assertThat(end.path("history").path("accuracy").size()).isEqualTo(EPOCHS);
            Reply answer = post(server, "/predict", "{" + Requests.SEVEN + "}");
            assertThat(answer.body()).contains("\"model\":\"cnn-small\"");
        }
    }

    private ServerProcess start() throws IOException {
        return ServerProcess.start(
                folder,
                ServerCommand.class,
                "--port=0",
                "--training-threads=1",
                "--data=" + folder.resolve("data"),
                "--state=" + folder.resolve("state"));
    }

    private static Reply post(ServerProcess server, String path, String body) throws IOException {
        return RawSocket.exchange(server.port(), Requests.post(path, body));
    }

    private static JsonNode await(ServerProcess server, Predicate<JsonNode> wanted) {
        JsonMapper json = new JsonMapper();
        byte[] request = Requests.get("/train_status/cnn-small", List.of("Connection: close"));
        return patiently()
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> json.readTree(
                                RawSocket.exchange(server.port(), request).body()),
                        wanted);
    }
}

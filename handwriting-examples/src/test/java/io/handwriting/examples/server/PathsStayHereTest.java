package io.handwriting.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No client hears where things lie on the server. */
class PathsStayHereTest {
    private static final String SEVEN = "{\"strokes\":[[10,10,60,12,30,90]],\"label\":\"7\"}";

    @TempDir
    private Path folder;

    @Test
    void failedTraining_namesTheFileButNotItsFolder() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("broken.csv"), "nothing,to,learn\n");
        try (RunningServer server = RunningServer.in(folder);
                LivePage page = server.page()) {
            server.post("/train/mine", "{\"architecture\":\"linear\",\"data\":\"broken.csv\",\"epochs\":1}");
            assertThat(page.await("training_error").get("message"))
                    .asString()
                    .contains("broken.csv")
                    .doesNotContain(folder.toString());
            assertThat(server.get("/train_status/mine").body())
                    .contains("broken.csv")
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void databaseThatFails_isNamedToNobody_andWhoComesMayDraw() throws Exception {
        ServerSettings settings = RunningServer.settings(folder, 0);
        ServerParts parts = ServerParts.open(settings);
        try (RunningServer server = new RunningServer(DemoServer.start(settings, parts, events -> {}))) {
            parts.store().close();
            HttpResponse<String> answer = server.post("/save_feedback", SEVEN);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("No corrections can be kept").doesNotContain("jdbc", folder.toString());
            try (LivePage page = server.page()) {
                assertThat(page.await("init")).contains(entry("feedback", Map.of()), entry("model_loaded", true));
            }
        }
    }
}

package io.handwriting.examples.load;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.server.DemoServer;
import io.handwriting.examples.server.ServerSettings;
import io.handwriting.examples.server.ServerSettings.Database;
import io.handwriting.examples.server.guard.Limits;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
    private static final int CLIENTS = 20;

    @TempDir
    private Path folder;

    @Test
    void allWhoDrawAtTheSameTime_areAnsweredInOrder_andTheirLastDrawingIsRead() throws Exception {
        try (DemoServer server = DemoServer.start(settings());
                Crew crew = new Crew(
                        HttpClient.newHttpClient(), URI.create("http://localhost:" + server.port()), CLIENTS)) {
            crew.draw(60, 20);
            patiently().until(crew::areAllAnswered);
            assertThat(crew.clients()).allSatisfy(client -> {
                assertThat(client.errors()).isEmpty();
                assertThat(client.answers()).isSorted().doesNotHaveDuplicates();
                assertThat(client.answers()).hasSizeLessThanOrEqualTo(client.sent());
            });
            assertThat(crew.clients().stream()
                            .mapToInt(client -> client.answers().size()))
                    .as("answers of each, of whom nobody is starved")
                    .allMatch(answers -> answers * CLIENTS * 5 >= crew.waits().count());
        }
    }

    private ServerSettings settings() {
        return new ServerSettings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Optional.empty(),
                Optional.empty(),
                folder.resolve("state"),
                new Database("jdbc:h2:file:" + folder.resolve("state/corrections"), "handwriting", ""),
                Optional.empty(),
                List.of(),
                List.of(),
                2,
                64,
                1,
                Limits.ofDefaults().requestsPerSecond(0));
    }
}

package io.handwriting.examples.server.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.TrainingData;
import io.handwriting.testkit.JavaProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a server while it keeps corrections, 5 times or as often as the system property {@code kills} says. */
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("kills", 5);

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatItAcknowledged() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("feedback");
        Random random = new Random(1);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String last = "kept " + (1 + random.nextInt(60));
            String first = Integer.toString(kill * 1_000_000);
            List<String> lines = JavaProcess.plain().linesUpTo(last, AddingServer.class, url, first);
            assertThat(lines).as("what the server said before kill %d", kill).endsWith(last);
            lines.stream().filter(line -> !line.startsWith("kept")).forEach(acknowledged::add);
            assertKept(acknowledged, url);
        }
    }

    /** The labels of all servers differ, and each tells its image. */
    private static void assertKept(List<String> labels, String url) {
        TrainingData rows;
        try (FeedbackStore store = FeedbackStore.open(url)) {
            rows = store.rows(Alphabet.of(labels));
        }
        assertThat(IntStream.range(0, rows.size()).mapToObj(rows::label)).containsExactlyInAnyOrderElementsOf(labels);
        for (int row = 0; row < rows.size(); row++) {
            int number = Integer.parseInt(rows.label(row));
            assertThat(rows.glyph(row).toBytes())
                    .isEqualTo(
                            Corrections.of(rows.label(row), "?", number).glyph().toBytes());
        }
    }
}

package io.handwriting.examples.server.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.testkit.JavaProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackRefusalsTest {
    @TempDir
    private Path folder;

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("feedback");
    }

    private static void assertRefused(String url, String... words) {
        assertThatExceptionOfType(FeedbackException.class)
                .isThrownBy(() -> FeedbackStore.open(url))
                .withMessageContainingAll(words)
                .withMessageNotContainingAny("secret", "Exception", "SQL statement", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "feedback.db",
                "jdbc:mysql://localhost/handwriting?password=secret",
                "jdbc:h2:mem:feedback",
                "jdbc:h2:tcp://admin:secret@localhost/feedback",
                "http://localhost;PASSWORD=secret"
            })
    void refusesWhatIsNeitherAFileNorPostgres(String url) {
        assertRefused(
                url,
                "a file or a PostgreSQL database is needed, such as jdbc:h2:file:./feedback or jdbc:postgresql://");
    }

    @Test
    void refusesAPathThatCouldLieAnywhere() {
        assertRefused("jdbc:h2:file:feedback;PASSWORD=secret", "let it begin with ./ or give the whole path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:99999/handwriting?user=clerk&password=secret",
                "jdbc:postgresql://localhost:5432:1/handwriting?password=secret",
                "jdbc:postgresql://localhost:1/handwriting?password=secret&sslmode=none",
                "jdbc:postgresql://clerk:secret@localhost:1/handwriting"
            })
    void refusesAUrlThatTheDriverCannotRead(String url) {
        assertRefused(url, "Feedback cannot be kept in jdbc:postgresql://localhost:");
    }

    @Test
    void refusesAnUnknownOption() {
        assertRefused(url() + ";NO_SUCH=1", "Feedback cannot be kept in " + url() + ": ", "NO_SUCH");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Files.writeString(folder.resolve("feedback"), "no folder");
        assertRefused(
                url() + "/inside",
                "Feedback cannot be kept in " + url() + "/inside: its file cannot be read or written (",
                "; give a path in a folder that this server may write to.");
    }

    @Test
    void refusesAFileOfAnotherKindAndLeavesItAlone() throws IOException {
        Path file = folder.resolve("feedback.mv.db");
        Files.writeString(file, "label,pixel0\n".repeat(10_000));
        assertRefused(url(), "the file is damaged or was written by another version of H2; restore a copy of it");
        assertThat(Files.readString(file)).isEqualTo("label,pixel0\n".repeat(10_000));
    }

    @Test
    void refusesAWrongPassword() {
        FeedbackStore.open(url(), "clerk", "inkpot").close();
        assertThatExceptionOfType(FeedbackException.class)
                .isThrownBy(() -> FeedbackStore.open(url(), "clerk", "secret"))
                .withMessage("Feedback cannot be kept in " + url()
                        + ": user name or password are wrong; give those of the database.");
        assertRefused(url() + ";USER=clerk;PASSWORD=secret", "user name or password are wrong");
        FeedbackStore.open(url() + ";USER=clerk;PASSWORD=inkpot").close();
    }

    @Test
    void refusesAFileThatAnotherServerHasOpen() throws Exception {
        try (FeedbackStore store = FeedbackStore.open(url())) {
            store.add(Corrections.of("7", "1", 1));
            assertThat(JavaProcess.plain().lines(OpeningServer.class, url()))
                    .containsExactly("Feedback cannot be kept in " + url()
                            + ": another program has the file open; stop that program, or let several servers share a"
                            + " PostgreSQL database.");
            store.add(Corrections.of("7", "1", 2));
        }
        assertThat(JavaProcess.plain().lines(OpeningServer.class, url())).containsExactly("2 corrections");
    }

    @Test
    void refusesADatabaseThatCannotBeReached() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + free + "/handwriting";
        assertThatExceptionOfType(FeedbackException.class)
                .isThrownBy(() -> FeedbackStore.open(url + "?user=clerk&password=secret"))
                .withMessage("Feedback cannot be kept in " + url
                        + ": it cannot be reached; check that host and port are right and that the database runs.");
    }

    @Test
    void refusesWhatANewerVersionKept() throws IOException {
        Database database = new Database(url(), null, null);
        List<List<String>> steps = new ArrayList<>(Schema.NEWEST.steps());
        steps.add(List.of("ALTER TABLE handwriting_correction ADD COLUMN mood VARCHAR"));
        try (FeedbackStore old = FeedbackStore.open(url())) {
            old.add(Corrections.of("7", "1", 1));
        }
        try (FeedbackStore newer = FeedbackStore.open(database, new Schema(steps))) {
            assertThat(newer.size()).isEqualTo(1);
        }
        assertRefused(
                url(),
                "was kept by a newer version of this program (its tables are version 2, known are those up to 1)");
        try (FeedbackStore newer = FeedbackStore.open(database, new Schema(steps))) {
            assertThat(newer.summary().last()).hasSize(1);
        }
    }

    @Test
    void refusesCorrectionsThatCannotBeKept() {
        refuses("", "S", 1, "The label of a correction has 1 to 64 characters, not 0.");
        refuses("x".repeat(65), "S", 1, "not 65");
        refuses("a\nb", "S", 1, "neither control characters");
        refuses("\ud83d", "S", 1, "nor halves of characters");
        refuses("S", "x".repeat(65), 1, "The answer of a correction has 0 to 64 characters, not 65.");
        refuses("S", "5", Float.NaN, "from 0 to 1, not NaN.");
        refuses("S", "5", 75, "from 0 to 1, not 75.0.");
        Ink tooLong = Ink.of(new float[20_002]);
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> correction("S", "5", 1, Optional.of(tooLong)))
                .withMessage("A correction keeps at most 10000 points of ink, not 10001.");
    }

    private static void refuses(String label, String answered, float confidence, String words) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> correction(label, answered, confidence, Optional.empty()))
                .withMessageContaining(words);
    }

    private static Correction correction(String label, String answered, float confidence, Optional<Ink> ink) {
        return new Correction(label, Glyph.BLANK, ink, "handwriting", answered, confidence, Instant.EPOCH);
    }

    @Test
    void keepsTheLongestInk() {
        float[] xy = new float[20_000];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = -1.0f / (i + 3) * Float.MIN_NORMAL;
        }
        Correction longest = correction("S", "5", 1, Optional.of(Ink.of(xy)));
        try (FeedbackStore store = FeedbackStore.open(url())) {
            store.add(longest);
            assertThat(store.summary().last().get(0).correction()).isEqualTo(longest);
        }
    }

    @Test
    void tellsWhoeverDownloadsThatTheirEndIsGone() throws IOException {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the client went away");
            }
        };
        try (FeedbackStore store = FeedbackStore.open(url())) {
            Stream.of("1", "2").forEach(label -> store.add(Corrections.of(label, "7", 1)));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store.writeCsv(gone))
                    .withMessageContaining("the client went away");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.writeCsv(out);
            assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(3);
        }
    }

    @Test
    void refusesToGoOnOnceItIsClosed() {
        FeedbackStore store = FeedbackStore.open(url());
        store.close();
        store.close();
        assertThat(store.isHealthy()).isFalse();
        assertThatExceptionOfType(FeedbackException.class)
                .isThrownBy(store::size)
                .withMessageContaining("Feedback cannot be kept in ");
    }
}

package io.handwriting.examples.server.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.TrainingData;
import io.handwriting.data.FeedbackCsv;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does on every database. */
abstract class FeedbackStoreContract {
    @TempDir
    private Path folder;

    private FeedbackStore store;

    /** Opens the same database each time in a test. */
    abstract FeedbackStore open();

    /** Takes a database without tables for the test that follows. */
    void newTables() throws Exception {}

    @BeforeEach
    final void openStore() throws Exception {
        newTables();
        store = open();
    }

    @AfterEach
    final void closeStore() {
        store.close();
    }

    private void add(String label, String answered, int count) {
        for (int i = 0; i < count; i++) {
            store.add(Corrections.of(label, answered, i));
        }
    }

    private static byte[] csv(FeedbackStore store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.writeCsv(out);
        return out.toByteArray();
    }

    @Test
    void keepsWhatWasAddedOverARestart() {
        Correction correction = Corrections.of("Q", "O", 1);
        long id = store.add(correction);
        store.close();
        store = open();
        assertThat(store.summary().last()).containsExactly(new StoredCorrection(id, Corrections.kept(correction)));
        assertThat(store.isHealthy()).isTrue();
    }

    @Test
    void keepsADrawingWithoutStrokesAndAnEmptyAnswer() {
        Correction bare = new Correction(
                "漢 \"字\",😀",
                SyntheticGlyphs.of("1"),
                Optional.empty(),
                "my model",
                "",
                0,
                Instant.parse("1969-07-20T20:17:40Z"));
        store.add(bare);
        assertThat(store.summary().last())
                .extracting(StoredCorrection::correction)
                .containsExactly(Corrections.kept(bare));
    }

    @Test
    void isEmptyBeforeTheFirst() throws IOException {
        assertThat(store.isEmpty()).isTrue();
        assertThat(store.size()).isZero();
        assertThat(store.summary()).isEqualTo(new FeedbackSummary(0, Map.of(), List.of(), List.of()));
        assertThat(store.rows(Alphabet.EMNIST).size()).isZero();
        assertThat(new String(csv(store), StandardCharsets.UTF_8))
                .startsWith("label,pixel0,")
                .hasLineCount(1);
        add("7", "1", 1);
        assertThat(store.isEmpty()).isFalse();
    }

    @Test
    void writesTheSameFileAsTheLibrary() throws IOException {
        for (int i = 0; i < 47; i++) {
            add(Alphabet.EMNIST.label(46 - i), "x", 1);
        }
        TrainingData rows = store.rows(Alphabet.EMNIST);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        FeedbackCsv.write(expected, rows);
        assertThat(csv(store)).isEqualTo(expected.toByteArray());
        Path file = Files.write(folder.resolve("feedback.csv"), csv(store));
        assertThat(FeedbackCsv.of(file).read().size()).isEqualTo(47);
    }

    @Test
    void readsLongTablesPageByPage() throws IOException {
        int count = 501;
        List<Correction> few =
                IntStream.range(0, 5).mapToObj(i -> Corrections.of("5", "S", i)).toList();
        for (int i = 0; i < count; i++) {
            store.add(few.get(i % few.size()));
        }
        TrainingData rows = store.rows(Alphabet.DIGITS);
        assertThat(rows.size()).isEqualTo(count);
        assertThat(rows.glyph(500).toBytes()).isEqualTo(few.get(0).glyph().toBytes());
        assertThat(new String(csv(store), StandardCharsets.UTF_8)).hasLineCount(count + 1);
    }

    @Test
    void sumsUpWhatWasCorrectedToWhat() {
        add("Q", "O", 3);
        add("0", "O", 40);
        add("O", "O", 20);
        FeedbackSummary summary = store.summary();
        assertThat(summary.total()).isEqualTo(63);
        assertThat(summary.samples()).containsExactly(Map.entry("0", 40L), Map.entry("O", 20L), Map.entry("Q", 3L));
        assertThat(summary.corrected())
                .containsExactly(new FeedbackSummary.Mistake("O", "0", 40), new FeedbackSummary.Mistake("O", "Q", 3));
        assertThat(summary.last()).hasSize(50).isSortedAccordingTo((a, b) -> Long.compare(b.id(), a.id()));
        assertThat(summary.last().get(0).correction()).isEqualTo(Corrections.kept(Corrections.of("O", "O", 19)));
    }

    @Test
    void foldsSmallLettersAndLeavesOutWhatTheAlphabetDoesNotHave() {
        add("c", "e", 1);
        add("a", "e", 1);
        add("?", "e", 1);
        TrainingData rows = store.rows(Alphabet.EMNIST);
        assertThat(IntStream.range(0, rows.size()).mapToObj(rows::label)).containsExactly("C", "a");
        assertThat(rows.name()).isEqualTo("feedback");
    }

    @Test
    void takesCorrectionsFromManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Long>> ids = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Correction correction = Corrections.of("8", "B", i);
                ids.add(threads.submit(() -> store.add(correction)));
            }
            HashSet<Long> distinct = new HashSet<>();
            for (Future<Long> id : ids) {
                distinct.add(id.get());
            }
            assertThat(distinct).hasSize(200);
        } finally {
            threads.shutdownNow();
        }
        assertThat(store.size()).isEqualTo(200);
    }

    @Test
    void survivesTheInterruptionOfAThreadThatAdds() throws Exception {
        Thread adding = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                store.add(Corrections.of("8", "B", 1));
            } catch (FeedbackException e) {
                assertThat(e).hasMessageContaining("Feedback cannot be kept in");
            }
        });
        adding.start();
        adding.join();
        store.add(Corrections.of("9", "g", 2));
        store.close();
        store = open();
        assertThat(store.summary().samples()).containsEntry("9", 1L);
    }
}

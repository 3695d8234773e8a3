package io.handwriting.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are written: whole, or not at all. */
class OutputTest {
    private static final int DRAWINGS = 30;

    @TempDir
    private Path folder;

    private SparkSession session;
    private Scoring scoring;
    private Path images;
    private Path out;

    @BeforeEach
    void draw() throws IOException {
        session = LocalSpark.session();
        scoring = Scoring.on(session)
                .model(Samples.linearModel(folder.resolve("quick.onnx")).toString());
        images = Files.createDirectories(folder.resolve("images"));
        for (int i = 0; i < DRAWINGS; i++) {
            Files.write(images.resolve(i + ".bmp"), i == 3 ? Samples.blank() : Samples.image(i));
        }
        Files.writeString(images.resolve("text.bmp"), "This is no image.");
        out = folder.resolve("answers");
    }

    private Drawings drawings() {
        return scoring.images(images.toString());
    }

    private List<Row> written() {
        return session.read().parquet(out.toString()).orderBy("id").collectAsList();
    }

    private List<String> besides() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void answers_areWrittenAsTheyAreComputed() throws IOException {
        ScoringSummary summary = drawings().to(out.toString());
        assertThat(written())
                .isEqualTo(drawings().answers().orderBy("id").collectAsList())
                .hasSize(DRAWINGS + 1);
        assertThat(summary.rows()).isEqualTo(DRAWINGS + 1);
        assertThat(summary.errors()).isEqualTo(1);
        assertThat(summary.verdicts()).containsEntry(Verdict.BLANK, 1L).containsOnlyKeys(Verdict.values());
        assertThat(besides()).containsExactly("answers", "images", "quick.onnx");
    }

    @Test
    void anotherRun_givesTheSameRows_whateverTheBatches() {
        drawings().to(out.toString());
        List<Row> first = written();
        scoring.batchSize(5).images(images.toString()).to(out.toString());
        assertThat(written()).isEqualTo(first);
    }

    @Test
    void answersOfAnEarlierRun_areReplaced() throws IOException {
        drawings().to(out.toString());
        scoring.alphabet(Alphabet.DIGITS).images(images.toString()).to(out.toString());
        assertThat(written())
                .hasSize(DRAWINGS + 1)
                .extracting(row -> row.<String>getAs("label"))
                .allMatch(label -> label == null || label.isEmpty() || Alphabet.DIGITS.contains(label));
        assertThat(besides()).containsExactly("answers", "images", "quick.onnx");
    }

    @Test
    void answersOfAnEarlierRun_stayWhenARunFails() throws IOException {
        drawings().to(out.toString());
        List<Row> first = written();
        MapFunction<Row, Row> failing = row -> {
            throw new IllegalStateException("The disk is gone.");
        };
        Dataset<Row> rows = session.read().format("binaryFile").load(images.toString());
        Drawings failed = scoring.rows(rows.map(failing, Encoders.row(rows.schema())));
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> failed.to(out.toString()))
                .withMessageStartingWith("The answers cannot be written to ")
                .withMessageContaining("The disk is gone.");
        assertThat(written()).isEqualTo(first);
        assertThat(besides()).containsExactly("answers", "images", "quick.onnx");
        assertThat(OpenRecognizers.OF_THIS_JVM.size()).isZero();
    }

    @Test
    void foldersWithOtherThings_areLeftAlone() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> drawings().to(out.toString()))
                .withMessage("file:" + out + " is there already and holds no answers; name another folder.");
        assertThat(out.resolve("notes.txt")).hasContent("mine");
        String file = folder.resolve("quick.onnx").toString();
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> drawings().to(file));
    }

    @Test
    void emptyFolders_areFilled() throws IOException {
        Files.createDirectory(out);
        drawings().to(out.toString());
        assertThat(written()).hasSize(DRAWINGS + 1);
    }

    @Test
    void whatAKilledRunLeaves_isNeverRead() throws IOException {
        Path left = Files.createDirectories(folder.resolve("all").resolve(".answers.1234.part"));
        Files.writeString(left.resolve("part-0000.parquet"), "half of something");
        out = folder.resolve("all").resolve("answers");
        drawings().to(out.toString());
        assertThat(session.read()
                        .option("recursiveFileLookup", "true")
                        .parquet(folder.resolve("all").toString())
                        .count())
                .isEqualTo(DRAWINGS + 1);
    }

    @Test
    void placesThatCannotBeWritten_areRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        for (String place : List.of(file.resolve("answers").toString(), "nowhere://a/b", "/", "")) {
            assertThatExceptionOfType(ScoringException.class)
                    .as(place)
                    .isThrownBy(() -> drawings().to(place))
                    .withMessageStartingWith("The answers ");
        }
    }

    @Test
    void modelIsClosed_whenTheJobIsDone() {
        drawings().to(out.toString());
        assertThat(OpenRecognizers.OF_THIS_JVM.size()).isZero();
    }
}

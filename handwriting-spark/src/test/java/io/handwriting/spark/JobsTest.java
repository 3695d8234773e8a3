package io.handwriting.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The programs for spark-submit. */
class JobsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path images;
    private Path model;

    @BeforeEach
    void draw() throws IOException {
        LocalSpark.end();
        images = Files.createDirectories(folder.resolve("images"));
        model = Samples.linearModel(folder.resolve("quick.onnx"));
        for (int i = 0; i < 10; i++) {
            Files.write(images.resolve(i + ".bmp"), Samples.image(i));
        }
        Files.writeString(images.resolve("text.bmp"), "This is no image.");
    }

    private int run(Object job, Object... args) {
        CommandLine line = JobLine.of(job).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(Stream.of(args).map(String::valueOf).toArray(String[]::new));
    }

    @Test
    void images_becomeAnswers() {
        Path answers = folder.resolve("answers");
        int code = run(
                new ScoreJob(),
                "--images",
                images,
                "--out",
                answers,
                "--model",
                model,
                "--alphabet",
                "01",
                "--variants",
                "--batch",
                3,
                "--progress",
                0);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("11 rows: ").endsWith(", 1 could not be read." + System.lineSeparator());
        SparkSession session = LocalSpark.session();
        assertThat(session.read()
                        .parquet(answers.toString())
                        .filter("label in ('0', '1')")
                        .count())
                .isEqualTo(10);
    }

    @Test
    void inkInBothForms_becomesAnswers() throws IOException {
        Path lines = Files.writeString(folder.resolve("ink.jsonl"), "{\"id\": \"a\", \"strokes\": [[1, 1, 9, 9]]}\n");
        Path parquet = folder.resolve("ink");
        LocalSpark.session().read().json(lines.toString()).write().parquet(parquet.toString());
        for (Object[] input : new Object[][] {{"--json", lines}, {"--parquet", parquet}}) {
            assertThat(run(new ScoreJob(), input[0], input[1], "-o", folder.resolve("answers"), "-m", model))
                    .isZero();
            assertThat(out.toString()).startsWith("1 rows: ");
        }
    }

    @Test
    void evaluation_writesItsReport() {
        Path labelled = folder.resolve("labelled");
        LabelledGlyphs.of(LocalSpark.session(), SyntheticGlyphs.data(Alphabet.DIGITS, 3, 1))
                .write()
                .parquet(labelled.toString());
        Path page = folder.resolve("report.html");
        Path json = folder.resolve("report.json");
        int code = run(
                new EvaluateJob(),
                "--parquet",
                labelled,
                "--name",
                "drawn",
                "--report",
                page,
                "--json",
                json,
                "-a",
                "0123456789");
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString()).contains("drawn");
        assertThat(page).content().contains("drawn");
        assertThat(json).content().contains("\"name\":\"drawn\"");
    }

    static List<List<String>> wrongLines() {
        return List.of(
                List.of(),
                List.of("--images", "a"),
                List.of("--out", "a"),
                List.of("--images", "a", "--json", "b", "--out", "c"),
                List.of("--images", "a", "--out", "c", "--batch", "0"),
                List.of("--images", "a", "--out", "c", "--batch", "many"),
                List.of("--images", "a", "--out", "c", "--alphabet", "11"),
                List.of("--images", "a", "--out", "c", "--modle", "m"));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void wrongCommandLines_areRefused(List<String> line) {
        assertThat(run(new ScoreJob(), line.toArray())).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatCannotBeDone_isToldInASentence() {
        Path missing = folder.resolve("missing");
        assertThat(run(new ScoreJob(), "--images", missing, "--out", folder.resolve("answers")))
                .isEqualTo(1);
        assertThat(run(new EvaluateJob(), "--parquet", missing)).isEqualTo(1);
        String sentence = "There is nothing at " + missing + "." + System.lineSeparator();
        assertThat(err.toString()).isEqualTo(sentence + sentence);
    }

    @Test
    void help_isThere() {
        assertThat(run(new ScoreJob(), "--help")).isZero();
        assertThat(out.toString()).contains("--images=FOLDER", "Exit codes:");
    }

    @Test
    void pace_tellsHowFarItIs() {
        Tally tally = new Tally(LocalSpark.session().sparkContext());
        tally.count(null);
        try (Pace pace = new Pace(tally, new PrintWriter(out))) {
            pace.start(60);
            pace.tell();
        }
        assertThat(out.toString()).isEqualTo("1 rows are done, 1 could not be read." + System.lineSeparator());
    }
}

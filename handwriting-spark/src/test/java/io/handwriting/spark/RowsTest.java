package io.handwriting.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Ink;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Stroke;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.testkit.SyntheticGlyphs;
import io.handwriting.testkit.SyntheticInk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of other people's pipelines: images, ink in two forms, glyphs. */
class RowsTest {
    private static final int DRAWINGS = 47;
    private static final String POINTS = "id STRING, strokes ARRAY<ARRAY<STRUCT<x: FLOAT, y: FLOAT, t: BIGINT>>>";
    private static final String NUMBERS = "id STRING, strokes ARRAY<ARRAY<FLOAT>>";

    @TempDir
    private Path folder;

    private SparkSession session;
    private Scoring scoring;

    @BeforeEach
    void begin() {
        session = LocalSpark.session();
        scoring = Scoring.on(session);
    }

    private Dataset<Row> rows(String schema, Row... rows) {
        return session.createDataFrame(List.of(rows), StructType.fromDDL(schema));
    }

    private static Ink ink(int number) {
        return SyntheticInk.of(Samples.label(number), new Random(number));
    }

    private static Row[] inks(Function<Stroke, Object> form) {
        return IntStream.range(0, DRAWINGS)
                .mapToObj(i -> RowFactory.create(
                        String.valueOf(i), ink(i).strokes().stream().map(form).toArray()))
                .toArray(Row[]::new);
    }

    private static Object points(Stroke stroke) {
        return IntStream.range(0, stroke.size())
                .mapToObj(i -> RowFactory.create(stroke.x(i), stroke.y(i), i % 2 == 0 ? null : 10L * i))
                .toArray();
    }

    private static Object numbers(Stroke stroke) {
        return IntStream.range(0, 2 * stroke.size())
                .mapToObj(i -> i % 2 == 0 ? stroke.x(i / 2) : stroke.y(i / 2))
                .toArray();
    }

    private static void assertInkWasRead(Dataset<Row> answers) {
        assertThat(answers.columns()).startsWith("id", "label");
        AnswersByName rows = AnswersByName.of(answers);
        assertThat(rows.size()).isEqualTo(DRAWINGS);
        try (Recognizer recognizer = Recognizer.open()) {
            CanvasReader reader = CanvasReader.of(recognizer);
            for (int i = 0; i < DRAWINGS; i++) {
                Recognition expected = reader.read(ink(i));
                assertThat(rows.get(i).<String>getAs("label")).isEqualTo(expected.label());
                assertThat(rows.get(i).<Float>getAs("confidence")).isEqualTo(expected.confidence());
            }
        }
    }

    @Test
    void inkOfPoints_isReadFromParquet() {
        String path = folder.resolve("ink").toString();
        rows(POINTS, inks(RowsTest::points)).write().parquet(path);
        assertInkWasRead(scoring.parquet(path).answers());
    }

    @Test
    void inkOfNumbers_isRead() {
        assertInkWasRead(scoring.rows(rows(NUMBERS, inks(RowsTest::numbers))).answers());
    }

    @Test
    void inkOfLines_isRead() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++) {
            List<String> strokes = ink(i).strokes().stream()
                    .map(stroke -> Arrays.toString((Object[]) numbers(stroke)))
                    .toList();
            lines.add("{\"id\": " + (i % 2 == 0 ? i : "\"" + i + "\"") + ", \"strokes\": " + strokes + "}");
        }
        Path file = Files.write(folder.resolve("ink.jsonl"), lines);
        assertInkWasRead(scoring.json(file.toString()).answers());
    }

    @Test
    void foreignLines_areRowsWithAnError() throws IOException {
        Path file = Files.write(
                folder.resolve("ink.jsonl"),
                List.of(
                        "{\"id\": \"fine\", \"strokes\": [[1, 1, 9, 9, 1, 20]]}",
                        "{\"id\": \"words\", \"strokes\": \"[[1, 1]]\"}",
                        "{\"id\": \"none\"}",
                        "{\"id\": \"odd\", \"strokes\": [[1, 1, 9]]}",
                        "{\"id\": \"empty\", \"strokes\": []}",
                        "{\"id\": \"cut\", \"strokes\": [[1, 1"));
        List<Row> rows = scoring.json(file.toString()).answers().collectAsList();
        String foreign = "The line is not of the form {\"id\": \"a\", \"strokes\": [[x, y, x, y, …], …]}.";
        assertThat(rows)
                .extracting(row -> row.<String>getAs("error"))
                .containsExactly(
                        null,
                        foreign,
                        "The row has no drawing; its strokes is null.",
                        "A stroke needs an x and a y for every point, but 3 numbers were given.",
                        null,
                        foreign);
        assertThat(rows.get(4).<String>getAs("verdict")).isEqualTo("BLANK");
        assertThat(rows.get(1).<String>getAs("id")).isEqualTo("words");
    }

    @Test
    void inkWithHoles_isARowWithAnError() {
        Object[] hole = {null};
        Row noX = RowFactory.create(null, 2f, 3L);
        Dataset<Row> answers = scoring.rows(rows(
                        POINTS,
                        RowFactory.create("stroke", hole),
                        RowFactory.create("point", new Object[] {hole}),
                        RowFactory.create("x", new Object[] {new Object[] {noX}}),
                        RowFactory.create("all", null)))
                .answers();
        assertThat(answers.collectAsList())
                .extracting(row -> row.<String>getAs("error"))
                .containsExactly(
                        "The ink has a stroke that is null.",
                        "A stroke has a point that is null.",
                        "A point has no x or no y.",
                        "The row has no drawing; its strokes is null.");
    }

    @Test
    void glyphs_areReadAsTheyAre() {
        byte[] seven = SyntheticGlyphs.of("7").toBytes();
        Dataset<Row> answers = scoring.rows(rows(
                        "id INT, glyph BINARY",
                        RowFactory.create(1, seven),
                        RowFactory.create(2, Arrays.copyOf(seven, 783))))
                .answers();
        List<Row> rows = answers.collectAsList();
        assertThat(rows.get(0).<String>getAs("label")).isEqualTo("7");
        assertThat(rows.get(1).<String>getAs("error")).isEqualTo("A glyph has 784 bytes, not 783.");
    }

    @Test
    void otherColumns_stayInTheirPlaces() {
        Dataset<Row> rows = rows(
                        "writer STRING, content BINARY, page INT",
                        RowFactory.create("ann", Samples.image(7), 3),
                        RowFactory.create("bob", new byte[0], null))
                .withColumn("batch", lit("b"));
        List<Row> answers = scoring.rows(rows)
                .answers()
                .select("writer", "page", "batch", "label")
                .collectAsList();
        assertThat(answers).extracting(row -> row.<String>getAs("writer")).containsExactly("ann", "bob");
        assertThat(answers).extracting(row -> row.<Integer>getAs("page")).containsExactly(3, null);
        assertThat(answers).extracting(row -> row.<String>getAs("batch")).containsExactly("b", "b");
        assertThat(answers.get(0).<String>getAs("label")).isEqualTo(Samples.label(7));
    }

    @Test
    void answers_canBeAskedAsAnyDataSet() {
        Dataset<Row> rows = rows(NUMBERS, inks(RowsTest::numbers));
        Dataset<Row> answers = scoring.rows(rows).answers();
        assertThat(answers.filter(col("verdict").isNull()).count()).isZero();
        assertThat(answers.join(rows, "id").count()).isEqualTo(DRAWINGS);
    }

    @Test
    void columnsWithTheNameOfAnAnswers_areRefused() {
        Dataset<Row> rows = rows("Label STRING, content BINARY", RowFactory.create("7", Samples.image(7)));
        Drawings drawings = scoring.rows(rows);
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(drawings::answers)
                .withMessage(
                        "The rows have a column \"Label\" already; rename it, since an answer has label, confidence,"
                                + " verdict, ranking and error.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id STRING", "content BINARY, glyph BINARY"})
    void rowsWithoutOneColumnOfDrawings_areRefused(String schema) {
        Dataset<Row> rows = rows(schema);
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> scoring.rows(rows))
                .withMessageStartingWith(
                        "The rows have one column with drawings, content (image files), strokes (ink) or"
                                + " glyph (784 bytes); there ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strokes STRING",
                "strokes ARRAY<STRING>",
                "strokes ARRAY<ARRAY<STRING>>",
                "strokes ARRAY<ARRAY<STRUCT<x: FLOAT>>>",
                "strokes ARRAY<ARRAY<STRUCT<x: FLOAT, y: STRING>>>",
                "content STRING",
                "glyph ARRAY<INT>"
            })
    void columnsOfAnotherType_areRefused(String schema) {
        Dataset<Row> rows = rows(schema);
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> scoring.rows(rows))
                .withMessageMatching("The column \\w+ is (binary|array<.*), not .*\\.");
    }
}

package io.handwriting.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.evaluation.Environment;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationException;
import io.handwriting.evaluation.EvaluationPlan;
import io.handwriting.evaluation.EvaluationReport;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Variants;
import io.handwriting.testkit.SyntheticGlyphs;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evaluation on Spark is the one on this machine. */
class SparkEvaluationTest {
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.EMNIST, 12, 3);

    @TempDir
    private Path folder;

    private SparkSession session;
    private Dataset<Row> rows;

    @BeforeEach
    void keepAsParquet() {
        session = LocalSpark.session();
        String path = folder.resolve("labelled").toString();
        LabelledGlyphs.of(session, DATA).repartition(5).write().parquet(path);
        rows = session.read().parquet(path);
    }

    private static String page(Evaluation evaluation) {
        EvaluationReport report =
                EvaluationReport.of(evaluation).with(new Environment(Instant.EPOCH, "java", "system", 1));
        return report.toJson() + report.toHtml() + evaluation.hits();
    }

    @Test
    void report_isThatOfOneMachine() {
        Evaluation onSpark = Scoring.on(session).evaluate(rows, DATA.name());
        try (Recognizer recognizer = Recognizer.open()) {
            assertThat(page(onSpark)).isEqualTo(page(Evaluation.of(recognizer, DATA)));
        }
        assertThat(onSpark.accuracy().value()).isGreaterThan(0.5);
        assertThat(OpenRecognizers.OF_THIS_JVM.size()).isZero();
    }

    @Test
    void report_isThatOfOneMachine_withFewerLabelsAndVariants() {
        Evaluation onSpark = Scoring.on(session)
                .alphabet(Alphabet.DIGITS)
                .fiveVariants()
                .batchSize(7)
                .evaluate(rows.filter("row < 10"), "digits");
        TrainingData.Builder digits = TrainingData.builder("digits", Alphabet.DIGITS);
        for (int row = 0; row < 10; row++) {
            digits.add(DATA.label(row), DATA.glyph(row));
        }
        EvaluationPlan plan =
                EvaluationPlan.defaults().alphabet(Alphabet.DIGITS).variants(Variants.FIVE::of);
        try (Recognizer recognizer = Recognizer.open()) {
            assertThat(page(onSpark)).isEqualTo(page(Evaluation.of(recognizer, digits.build(), plan)));
        }
    }

    @Test
    void drawings_areMadeGlyphsAsDataSetsKeepThem() {
        List<Row> drawn = new ArrayList<>();
        TrainingData.Builder glyphs = TrainingData.builder("drawn", Alphabet.EMNIST);
        try (Recognizer recognizer = Recognizer.open()) {
            CanvasReader reader = CanvasReader.of(recognizer);
            for (int i = 0; i < 94; i++) {
                drawn.add(RowFactory.create((long) i, Samples.label(i), Samples.image(i)));
                glyphs.add(Samples.label(i), reader.toGlyph(Samples.image(i)));
            }
            Dataset<Row> labelled =
                    session.createDataFrame(drawn, StructType.fromDDL("row BIGINT, truth STRING, content BINARY"));
            Evaluation onSpark = Scoring.on(session).evaluate(labelled, "drawn");
            assertThat(page(onSpark)).isEqualTo(page(Evaluation.of(recognizer, glyphs.build())));
        }
    }

    private void assertRefused(Dataset<Row> labelled, String sentence) {
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scoring.on(session).evaluate(labelled, "some"))
                .withMessage(sentence);
    }

    @Test
    void missingColumns_areRefused() {
        assertRefused(rows.drop("truth"), "Labelled rows have a column truth of the type string; here it is none.");
        assertRefused(
                rows.withColumn("row", col("row").cast("string")),
                "Labelled rows have a column row of the type int; here it is of the type string.");
    }

    @Test
    void rowsThatCannotBeRead_areNamed() {
        assertRefused(
                rows.withColumn(
                        "glyph", when(col("row").equalTo(17), lit(new byte[3])).otherwise(col("glyph"))),
                "The row 17 cannot be read: A glyph has 784 bytes, not 3.");
        assertRefused(
                rows.withColumn("truth", when(col("row").notEqual(17), col("truth"))),
                "A labelled row has no number or no truth: 17, null.");
        assertRefused(
                rows.filter("row = 0").withColumn("row", lit(1L << 31)),
                "The rows are numbered from 0 to 2147483647; one has the number 2147483648.");
    }

    @Test
    void missingRows_areRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Scoring.on(session).evaluate(rows.filter("row <> 17"), "some"))
                .withMessage(
                        "The parts of the data \"some\" have 563 rows, so these are numbered from 0 to 562; but the"
                                + " row 563 is among them.");
    }

    @Test
    void foreignLabels_areRefused() {
        Scoring digits = Scoring.on(session).alphabet(Alphabet.DIGITS);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> digits.evaluate(rows.filter("truth in ('7', 'q', 'Z')"), "some"))
                .withMessageStartingWith("The data \"some\" show Z q, which \"handwriting\" cannot answer with;");
    }
}

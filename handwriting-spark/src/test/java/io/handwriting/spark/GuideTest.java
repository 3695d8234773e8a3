package io.handwriting.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationReport;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows. */
class GuideTest {
    @TempDir
    private Path folder;

    private SparkSession session;

    @BeforeEach
    void begin() {
        session = LocalSpark.session();
    }

    private String drawn(String name) throws IOException {
        Path images = Files.createDirectory(folder.resolve(name));
        for (int i = 0; i < 10; i++) {
            Files.write(images.resolve(i + ".bmp"), Samples.image(i));
        }
        return images.toString();
    }

    @Test
    void folder_isScored() throws IOException {
        String folder = drawn("images");
        String out = this.folder.resolve("answers").toString();
        // tag::score[]
        ScoringSummary summary =
                Scoring.on(session).alphabet(Alphabet.DIGITS).images(folder).to(out);
        // end::score[]
        assertThat(summary.sentence()).startsWith("10 rows: ");
    }

    @Test
    void pipeline_goesOn() throws IOException {
        String folder = drawn("letters");
        // tag::embed[]
        Dataset<Row> letters = session.read().format("binaryFile").load(folder);
        Dataset<Row> answers = Scoring.on(session).rows(letters).answers();
        Dataset<Row> doubtful =
                answers.filter(col("error").isNotNull().or(col("verdict").notEqual("ACCEPTED")));
        // end::embed[]
        assertThat(answers.columns())
                .containsExactly(
                        "path", "modificationTime", "length", "label", "confidence", "verdict", "ranking", "error");
        assertThat(doubtful.count()).isLessThan(10);
    }

    @Test
    void tally_isAskedMeanwhile() throws IOException {
        Scoring scoring = Scoring.on(session);
        String folder = drawn("tallied");
        // tag::tally[]
        Drawings drawings = scoring.images(folder);
        Tally tally = drawings.tally(); // any thread may ask it while Spark works
        long readable = drawings.answers().filter(col("error").isNull()).count();
        // end::tally[]
        assertThat(readable).isEqualTo(10);
        assertThat(tally.rows()).isEqualTo(10);
    }

    @Test
    void model_isEvaluated() {
        String path = folder.resolve("labelled").toString();
        LabelledGlyphs.of(session, SyntheticGlyphs.data(Alphabet.DIGITS, 2, 1))
                .write()
                .parquet(path);
        Path page = folder.resolve("report.html");
        // tag::evaluate[]
        Dataset<Row> labelled = session.read().parquet(path);
        Evaluation evaluation = Scoring.on(session).evaluate(labelled, "ours");
        EvaluationReport.of(evaluation).writeHtml(page);
        // end::evaluate[]
        assertThat(page).content().contains("ours");
    }
}

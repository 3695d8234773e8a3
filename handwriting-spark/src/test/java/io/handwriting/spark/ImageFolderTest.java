package io.handwriting.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import io.handwriting.ModelException;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Verdict;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Variants;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of images, read by the model inside. */
class ImageFolderTest {
    private static final int DRAWINGS = 60;

    @TempDir
    private Path folder;

    private SparkSession session;
    private Path images;

    @BeforeEach
    void draw() throws IOException {
        session = LocalSpark.session();
        images = Files.createDirectories(folder.resolve("images"));
        for (int i = 0; i < DRAWINGS; i++) {
            Files.write(images.resolve(i + ".bmp"), Samples.image(i));
        }
    }

    private static void assertSame(Row row, Recognition expected) {
        assertThat(row.<String>getAs("label")).isEqualTo(expected.label());
        assertThat(row.<Float>getAs("confidence")).isEqualTo(expected.confidence());
        assertThat(row.<String>getAs("verdict")).isEqualTo(expected.verdict().name());
        List<Row> ranking = row.getList(row.fieldIndex("ranking"));
        assertThat(ranking).hasSameSizeAs(expected.top(5));
        for (int i = 0; i < ranking.size(); i++) {
            assertThat(ranking.get(i).<String>getAs("label"))
                    .isEqualTo(expected.top(5).get(i).label());
            assertThat(ranking.get(i).<Float>getAs("probability"))
                    .isEqualTo(expected.top(5).get(i).probability());
        }
        assertThat(row.<String>getAs("error")).isNull();
    }

    @Test
    void answers_areThoseOfAReader() {
        AnswersByName answers = AnswersByName.of(
                Scoring.on(session).batchSize(7).images(images.toString()).answers());
        assertThat(answers.size()).isEqualTo(DRAWINGS);
        try (Recognizer recognizer = Recognizer.open()) {
            CanvasReader reader = CanvasReader.of(recognizer);
            for (int i = 0; i < DRAWINGS; i++) {
                assertSame(answers.get(i + ".bmp"), reader.read(Samples.image(i)));
            }
        }
    }

    @Test
    void alphabetAndVariants_areThoseOfAReader() {
        AnswersByName answers = AnswersByName.of(Scoring.on(session)
                .alphabet(Alphabet.DIGITS)
                .fiveVariants()
                .images(images.toString())
                .answers());
        try (Recognizer recognizer = Recognizer.open()) {
            CanvasReader reader =
                    CanvasReader.of(recognizer).with(Alphabet.DIGITS).with(Variants.FIVE);
            for (int i = 0; i < DRAWINGS; i++) {
                assertSame(answers.get(i + ".bmp"), reader.read(Samples.image(i)));
            }
        }
    }

    @Test
    void badImages_areRowsWithAnError() throws IOException {
        Files.writeString(images.resolve("text.bmp"), "This is no image.");
        Files.write(images.resolve("empty.bmp"), new byte[0]);
        Files.write(images.resolve("cut.bmp"), Arrays.copyOf(Samples.image(1), 60));
        Files.write(images.resolve("blank.bmp"), Samples.blank());
        try (RandomAccessFile large =
                new RandomAccessFile(images.resolve("large.bmp").toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        Drawings drawings = Scoring.on(session).images(images.toString());
        AnswersByName answers = AnswersByName.of(drawings.answers());
        assertThat(answers.size()).isEqualTo(DRAWINGS + 5);
        for (String bad : List.of("text.bmp", "empty.bmp", "cut.bmp", "large.bmp")) {
            Row row = answers.get(bad);
            assertThat(row.<String>getAs("error")).as(bad).isNotBlank();
            assertThat(row.<String>getAs("label")).isNull();
            assertThat(row.<Float>getAs("confidence")).isNull();
            assertThat(row.<String>getAs("verdict")).isNull();
            assertThat(row.<Object>getAs("ranking")).isNull();
        }
        assertThat(answers.get("large.bmp").<String>getAs("error"))
                .startsWith("The image has 1073741824 bytes; at most ");
        assertThat(answers.get("blank.bmp").<String>getAs("verdict")).isEqualTo("BLANK");
        assertThat(answers.get("blank.bmp").<String>getAs("label")).isEmpty();
        assertThat(drawings.tally().errors()).isEqualTo(4);
        assertThat(drawings.tally().rows()).isEqualTo(DRAWINGS + 5);
        assertThat(drawings.tally().verdicts()).containsEntry(Verdict.BLANK, 1L);
        assertThat(drawings.tally().timePreparing()).isPositive();
        assertThat(drawings.tally().timeRecognizing()).isPositive();
    }

    @Test
    void filesThatVanish_areRowsWithAnError() throws IOException {
        Dataset<Row> answers = Scoring.on(session).images(images.toString()).answers();
        Path unreadable = images.resolve("5.bmp");
        Files.delete(unreadable);
        Files.createDirectory(unreadable); // is there, but cannot be opened
        Row row = AnswersByName.of(answers).get("5.bmp");
        assertThat(row.<String>getAs("error")).startsWith("The image cannot be read: ");
    }

    @Test
    void foldersInFolders_areRead_hiddenFilesAreNot() throws IOException {
        Path inner = Files.createDirectories(images.resolve("label=7").resolve("more"));
        Files.write(inner.resolve("inner.bmp"), Samples.image(7));
        Files.write(images.resolve(".hidden.bmp"), Samples.image(7));
        Files.write(images.resolve("_hidden.bmp"), Samples.image(7));
        Files.write(Files.createDirectory(images.resolve("_later")).resolve("also.bmp"), Samples.image(7));
        Dataset<Row> answers = Scoring.on(session).images(images.toString()).answers();
        AnswersByName found = AnswersByName.of(answers);
        assertThat(found.size()).isEqualTo(DRAWINGS + 1);
        assertThat(found.get("inner.bmp").<String>getAs("label"))
                .isEqualTo(found.get("7.bmp").getAs("label"));
        assertThat(answers.columns()).containsExactly("id", "label", "confidence", "verdict", "ranking", "error");
    }

    @Test
    void emptyFolder_givesNoRows() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Scoring.on(session).images(empty.toString()).answers().collectAsList())
                .isEmpty();
    }

    @Test
    void aFileAndAPattern_areRead() {
        Scoring scoring = Scoring.on(session);
        assertThat(scoring.images(images.resolve("7.bmp").toString()).answers().count())
                .isEqualTo(1);
        assertThat(scoring.images(images + "/1*.bmp").answers().count()).isEqualTo(11);
    }

    @Test
    void tasks_areAFewForEachCore_andOneForEvery2000ImagesOfMany() {
        assertThat(InputFolders.tasks(0, 2)).isEqualTo(1);
        assertThat(InputFolders.tasks(4, 2)).isEqualTo(4);
        assertThat(InputFolders.tasks(20_000, 2)).isEqualTo(10);
        assertThat(InputFolders.tasks(20_000, 16)).isEqualTo(48);
    }

    @Test
    void missingFolder_isRefused() {
        String missing = folder.resolve("missing").toString();
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scoring.on(session).images(missing))
                .withMessage("There is nothing at " + missing + ".");
    }

    @Test
    void pathsOfNoFileSystem_areRefused() {
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scoring.on(session).images("nowhere://images"))
                .withMessageStartingWith("nowhere://images cannot be read: ");
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scoring.on(session).images(""))
                .withMessageStartingWith("\"\" is no path: ");
    }

    @Test
    void unusableModels_areRefusedBeforeAJobBegins() throws IOException {
        Drawings drawings = Scoring.on(session)
                .model(folder.resolve("none.onnx").toString())
                .images(images.toString());
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(drawings::answers)
                .withMessage(
                        "The model file " + folder.resolve("none.onnx") + " cannot be read: there is no such file.");
        Path text = Files.writeString(folder.resolve("text.onnx"), "no model", StandardCharsets.UTF_8);
        Drawings other = Scoring.on(session).model(text.toString()).images(images.toString());
        assertThatExceptionOfType(ModelException.class).isThrownBy(other::answers);
        Drawings nameless = Scoring.on(session).model("").images(images.toString());
        assertThatExceptionOfType(ModelException.class).isThrownBy(nameless::answers);
    }

    @Test
    void labelsThatTheModelDoesNotKnow_areRefusedBeforeAJobBegins() {
        Drawings drawings =
                Scoring.on(session).alphabet(Alphabet.ofCharacters("äö")).images(images.toString());
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(drawings::answers)
                .withMessageStartingWith("None of the labels ä ö can be read");
    }

    @Test
    void batchesOfNoDrawings_areRefused() {
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scoring.on(session).batchSize(0))
                .withMessage("A batch has 1 to 65536 drawings, not 0.");
    }
}

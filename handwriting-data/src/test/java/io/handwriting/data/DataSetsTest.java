package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Preprocessing;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.Orientation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetsTest {
    private static final TrainingData BARS = IdxBytes.bars(Alphabet.DIGITS);
    private static final String SEVEN = "{\"label\":\"7\",\"strokes\":[[0,0,9,0,3,20]]}\n";
    private static final String THREE_LABELS =
            SEVEN + SEVEN.replace("\"7\"", "\"alpha\"") + SEVEN.replace("\"7\"", "\"c\"") + SEVEN;

    @TempDir
    private Path folder;

    private TrainingData open(String name) {
        return DataSets.in(folder).open(name);
    }

    private void writePens(String name, String lines) throws IOException {
        Files.createDirectories(folder.resolve("pen"));
        Files.writeString(folder.resolve("pen").resolve(name), lines);
    }

    @Test
    void knownNames_openTheirFiles() throws IOException {
        IdxBytes.write(folder.resolve("mnist"), "train", BARS, Orientation.UPRIGHT, 0);
        IdxBytes.write(folder, "t10k", BARS, Orientation.UPRIGHT, 0);
        IdxBytes.write(folder, "emnist-letters-train", IdxBytes.bars(Alphabet.UPPER_CASE), Orientation.TRANSPOSED, 1);
        IdxBytes.write(folder, "emnist-digits-test", BARS, Orientation.TRANSPOSED, 0);
        IdxBytes.write(folder, "emnist-pool", IdxBytes.bars(Alphabet.EMNIST), Orientation.TRANSPOSED, 0);
        for (String name :
                List.of("mnist-train", "mnist-test", "emnist-letters-train", "emnist-digits-test", "emnist-pool")) {
            assertThat(open(name).name()).isEqualTo(name);
        }
    }

    @Test
    void pens_areDrawnAsTheyWereWritten_overTheLabelsFound() throws IOException {
        writePens("unipen-part.jsonl", THREE_LABELS);
        for (String name : List.of("pens:unipen-part", "pens:uni", "pen/unipen-part.jsonl")) {
            TrainingData data = open(name);
            assertThat(data.size()).isEqualTo(4);
            assertThat(data.alphabet()).hasToString("7 C alpha");
        }
        assertThat(DataSets.in(folder).pens("unipen").samples()).hasSize(4);
    }

    @Test
    void pensOfAPart_areThoseOfItsWriters() throws IOException {
        String lines = IntStream.range(0, 20)
                .mapToObj(writer -> "{\"label\":\"7\",\"writer\":" + writer + ",\"strokes\":[[0,0,9,0,4,9]]}\n")
                .collect(Collectors.joining());
        writePens("many.jsonl", lines);
        assertThat(open("pens:many@training").size()).isEqualTo(15);
        assertThat(open("pens:many@validation").size()).isEqualTo(2);
        assertThat(open("pens:many@test").size()).isEqualTo(3);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open("pens:many@rest"))
                .withMessage("There is no part \"rest\" of data; there are training, validation, test.");
    }

    @Test
    void styleOfPens_drawsSeveralCopies() throws IOException {
        writePens("some.jsonl", SEVEN);
        TrainingData drawn = DataSets.in(folder).pens(PenStyle.VARIED.copies(3)).open("pens:some");
        assertThat(drawn.size()).isEqualTo(3);
        assertThat(drawn.glyph(0)).isNotEqualTo(drawn.glyph(1));
    }

    @Test
    void waysOfPens_areFoundInPenStrokesOnly() throws IOException {
        writePens("some.jsonl", THREE_LABELS);
        IdxBytes.write(folder, "t10k", BARS, Orientation.UPRIGHT, 0);
        DataSets paths = DataSets.in(folder).sight(Sight.PATH).pens(PenStyle.OTHER_HANDS.copies(2));
        TrainingData found = paths.open("pens:some");
        assertThat(found.sight()).isEqualTo(Sight.PATH);
        assertThat(found.size()).isEqualTo(8);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> paths.open("mnist-test"))
                .withMessage("\"mnist-test\" holds pictures; the ways of pens are found in pen strokes only, such as"
                        + " pens:NAME.");
    }

    @Test
    void pensOfManyNames_areAskedForByTheirNames() throws IOException {
        writePens("digits-1.jsonl", SEVEN);
        writePens("digits-10.jsonl", SEVEN + SEVEN);
        Files.write(folder.resolve("letters.jsonl.gz"), IdxBytes.gzip(THREE_LABELS.getBytes(StandardCharsets.UTF_8)));
        assertThat(open("pens:digits-1").size()).isEqualTo(1);
        assertThat(open("pens:letters").size()).isEqualTo(4);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open("pens:digits"))
                .withMessage("There is more than one file of pen strokes \"digits\" in " + folder + " or "
                        + folder.resolve("pen") + "; there are digits-1, digits-10.");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open("pens:x"))
                .withMessageStartingWith("There are no pen strokes \"x\" in ")
                .withMessageEndingWith("; there are digits-1, digits-10, letters.");
    }

    @Test
    void noPensAtAll_isSaid() throws IOException {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open("pens:x"))
                .withMessageEndingWith("; there are none at all.");
        writePens("empty.jsonl", "");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open("pens:empty"))
                .withMessage("\"empty\" has no samples.");
    }

    @Test
    void csvIsOpenedByItsPath_whereverItLies() {
        Path file = folder.resolve("corrections.csv");
        FeedbackCsv.write(file, BARS);
        assertThat(open("corrections.csv").size()).isEqualTo(10);
        assertThat(DataSets.in(Path.of("nowhere")).open(file.toString()).size()).isEqualTo(10);
    }

    @Test
    void folderOfImages_isOpenedByItsPath() throws IOException {
        Files.createDirectories(folder.resolve("images/7"));
        assertThat(open("images").alphabet()).hasToString("7");
    }

    @Test
    void idxFile_isOpenedByThePathOfItsImages() throws IOException {
        IdxBytes.write(folder, "mine", BARS.rows(3, 7), Orientation.UPRIGHT, 0);
        TrainingData data = open("mine-images-idx3-ubyte.gz");
        assertThat(data.name()).isEqualTo("mine");
        assertThat(data.alphabet()).hasToString("0 1 2 3 4 5 6 7");
        assertThat(data.label(1)).isEqualTo("7");
    }

    @Test
    void partOfEmnist_isKnownByItsPath() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        IdxBytes.write(elsewhere, "emnist-letters-test", IdxBytes.bars(Alphabet.UPPER_CASE), Orientation.TRANSPOSED, 1);
        assertThat(open("elsewhere/emnist-letters-test-images-idx3-ubyte.gz").alphabet())
                .isEqualTo(Alphabet.UPPER_CASE);
    }

    @Test
    void imagesWithoutLabels_areOpenedByTheirPath_turnedUprightAndPrepared() throws IOException {
        for (Orientation orientation : Orientation.values()) {
            String name = (orientation == Orientation.UPRIGHT ? "mine" : "emnist-tail") + "-images-idx3-ubyte";
            Files.write(folder.resolve(name), IdxBytes.images(BARS, orientation));
            TrainingData data = DataSets.in(folder).unlabelled(name);
            assertThat(data.size()).isEqualTo(BARS.size());
            assertThat(data.sources()).extracting(TrainingData.Source::name).containsExactly(name);
            GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
            assertThat(data.glyph(3).toBytes())
                    .isEqualTo(pipeline.prepare(BARS.glyph(3)).toBytes());
        }
    }

    @Test
    void dataWithLabels_areOpenedAsAlways_whereLabelsDoNotMatter() throws IOException {
        IdxBytes.write(folder, "train", BARS, Orientation.UPRIGHT, 0);
        assertThat(DataSets.in(folder).unlabelled("mnist-train").size()).isEqualTo(BARS.size());
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.in(folder).unlabelled("nonsense"))
                .withMessageContaining("Known names are");
    }

    @Test
    void preprocessing_isThatWanted() throws IOException {
        IdxBytes.write(folder, "train", BARS, Orientation.UPRIGHT, 0);
        writePens("some.jsonl", THREE_LABELS);
        FeedbackCsv.write(folder.resolve("some.csv"), BARS);
        DataSets mass = DataSets.in(folder).preprocessing(Preprocessing.EMNIST.with(Alignment.CENTRE_OF_MASS));
        for (String name : List.of("mnist-train", "pens:some", "some.csv", "train-images-idx3-ubyte.gz")) {
            assertThat(mass.open(name).glyph(2)).isNotEqualTo(open(name).glyph(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "emnist-bymerge", "no.csv", "\0"})
    void unknownName_isAnsweredWithThoseKnown(String name) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open(name))
                .withMessageStartingWith(
                        "There is no data set and no file \"" + name + "\". Known names are mnist-train,")
                .withMessageContainingAll("emnist-bymerge-test", "emnist-pool@validation and pens:NAME", ".csv");
    }

    @Test
    void fileOfUnknownKind_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("some.txt"), "");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open("some.txt"))
                .withMessageStartingWith("It cannot be told what " + file + " holds; the name of a CSV file ends with");
    }

    @Test
    void missingFiles_areNamed() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open("emnist-pool"))
                .withMessageStartingWith("There is no emnist-pool-images-idx3-ubyte.gz");
    }

    @Test
    void list_tellsWhatIsThereAndWhatIsMissing() throws IOException {
        IdxBytes.write(folder.resolve("mnist"), "train", BARS, Orientation.UPRIGHT, 0);
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), new byte[7]);
        writePens("some.jsonl", SEVEN);
        List<DataSet> sets = DataSets.in(folder).list();
        assertThat(sets).hasSize(16);
        assertThat(sets.get(0).isThere()).isTrue();
        assertThat(sets.get(0).bytes())
                .isEqualTo(Files.size(folder.resolve("mnist/train-images-idx3-ubyte.gz"))
                        + Files.size(folder.resolve("mnist/train-labels-idx1-ubyte.gz")));
        assertThat(sets.get(1)).isEqualTo(new DataSet("mnist-test", 7, List.of("t10k-images-idx3-ubyte")));
        assertThat(sets.get(1).isThere()).isFalse();
        assertThat(sets.get(2).missing())
                .containsExactly("emnist-byclass-train-images-idx3-ubyte", "emnist-byclass-train-labels-idx1-ubyte");
        assertThat(sets.get(15)).isEqualTo(new DataSet("pens:some", SEVEN.length(), List.of()));
    }

    @Test
    void everyNameListed_isKnown() {
        for (DataSet set : DataSets.in(folder).list()) {
            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> open(set.name()))
                    .withMessageStartingWith("There is no " + set.missing().get(0) + ".gz");
        }
    }

    @Test
    void dataThatNobodyPublishes_areNotFetched() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DataSets.in(folder).fetch("emnist-pool", Progress.SILENT))
                .withMessageStartingWith("\"emnist-pool\" cannot be fetched; what can be is emnist-balanced-test, ")
                .withMessageEndingWith("mnist-test, mnist-train.");
    }

    @Test
    void officialData_areFetchedUnlessTheyAreThere() throws IOException {
        IdxBytes.write(folder, "train", BARS, Orientation.UPRIGHT, 0);
        IdxBytes.write(folder, "t10k", BARS, Orientation.UPRIGHT, 0);
        DataSets.in(folder).fetch("mnist-train", Progress.SILENT);
        assertThat(folder.resolve("mnist")).doesNotExist();
    }
}

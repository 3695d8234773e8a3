package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.Orientation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmnistTest {

    @TempDir
    private Path folder;

    private void write(String part, Alphabet alphabet, int first) throws IOException {
        IdxBytes.write(folder, part, IdxBytes.bars(alphabet), Orientation.TRANSPOSED, first);
    }

    private void writePool(String origins, String near) throws IOException {
        write("emnist-pool", Alphabet.EMNIST, 0);
        Files.writeString(folder.resolve("emnist-pool.origin-bits.txt"), origins);
        Files.writeString(folder.resolve("emnist-pool.rows-near-mnist-test.tsv"), near);
    }

    private static String lines(int count) {
        return String.join(
                "\n", IntStream.range(0, count).mapToObj(Integer::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({"BYCLASS,62,0", "BYMERGE,47,0", "BALANCED,47,0", "LETTERS,26,1", "DIGITS,10,0", "MNIST,10,0"})
    void everySplit_hasItsLabels(Emnist.Split split, int labels, int first) throws IOException {
        String part = "emnist-" + split.name().toLowerCase(Locale.ROOT) + "-train";
        assertThat(split.alphabet().size()).isEqualTo(labels);
        write(part, split.alphabet(), first);
        TrainingData data = Emnist.in(folder).train(split);
        assertThat(data.name()).isEqualTo(part);
        assertThat(data.alphabet()).isEqualTo(split.alphabet());
        assertThat(IntStream.range(0, labels).mapToObj(data::label))
                .containsExactlyElementsOf(split.alphabet().labels());
        assertThat(data.glyph(labels - 1).toBytes())
                .isEqualTo(GlyphPipeline.of(Preprocessing.EMNIST)
                        .prepare(IdxBytes.bars(split.alphabet()).glyph(labels - 1))
                        .toBytes());
    }

    @Test
    void labelsOfByMerge_areTheEmnistAlphabet() {
        assertThat(Emnist.Split.BYMERGE.alphabet()).isEqualTo(Alphabet.EMNIST);
        assertThat(Emnist.Split.LETTERS.alphabet()).isEqualTo(Alphabet.UPPER_CASE);
    }

    @Test
    void filesInTheSubfolder_areFound() throws IOException {
        IdxBytes.write(
                folder.resolve("emnist"),
                "emnist-digits-test",
                IdxBytes.bars(Alphabet.DIGITS),
                Orientation.TRANSPOSED,
                0);
        assertThat(Emnist.in(folder).test(Emnist.Split.DIGITS).size()).isEqualTo(10);
    }

    @Test
    void preprocessing_isThatWanted() throws IOException {
        write("emnist-digits-test", Alphabet.DIGITS, 0);
        Preprocessing wanted = Preprocessing.EMNIST.with(Alignment.CENTRE_OF_MASS);
        assertThat(Emnist.in(folder)
                        .preprocessing(wanted)
                        .test(Emnist.Split.DIGITS)
                        .glyph(3)
                        .toBytes())
                .isEqualTo(GlyphPipeline.of(wanted)
                        .prepare(IdxBytes.bars(Alphabet.DIGITS).glyph(3))
                        .toBytes());
    }

    @Test
    void mappingFile_isBelieved() throws IOException {
        write("emnist-letters-test", Alphabet.ofCharacters("ABC"), 1);
        Files.writeString(folder.resolve("emnist-letters-mapping.txt"), "1 88 120\n2 89 121 \n3 90 122\n");
        assertThat(Emnist.in(folder).test(Emnist.Split.LETTERS).alphabet()).hasToString("X Y Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 65\n3 66\n", "1 65\nB\n", "1\n", "1 65\n2 65\n", "1 9999999\n", "1 10\n", ""})
    void mappingFileThatIsNone_isRefused(String text) throws IOException {
        write("emnist-letters-test", Alphabet.ofCharacters("ABC"), 1);
        Files.writeString(folder.resolve("emnist-letters-mapping.txt"), text);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Emnist.in(folder).test(Emnist.Split.LETTERS))
                .withMessageContaining("emnist-letters-mapping.txt");
    }

    @Test
    void lineOfAMappingThatLeavesAClassOut_isNamed() throws IOException {
        write("emnist-letters-test", Alphabet.ofCharacters("ABC"), 1);
        Files.writeString(folder.resolve("emnist-letters-mapping.txt"), "1 65\n3 66\n");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Emnist.in(folder).test(Emnist.Split.LETTERS))
                .withMessageStartingWith("Line 2 of ")
                .withMessageEndingWith("has the class 3; the classes are numbered one by one, and 2 comes next.");
    }

    @ParameterizedTest
    @EnumSource
    void missingFile_isNamedWithWhereItWasLookedForAndHowToGetIt(Emnist.Split split) {
        String name = "emnist-" + split.name().toLowerCase(Locale.ROOT) + "-test-images-idx3-ubyte";
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Emnist.in(folder).test(split))
                .withMessageStartingWith("There is no " + name + ".gz (or without .gz) in " + folder + " or "
                        + folder.resolve("emnist") + ". ")
                .withMessageContaining("https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip");
    }

    @Test
    void missingLabels_areNamed() throws IOException {
        write("emnist-digits-test", Alphabet.DIGITS, 0);
        Files.delete(folder.resolve("emnist-digits-test-labels-idx1-ubyte.gz"));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Emnist.in(folder).test(Emnist.Split.DIGITS))
                .withMessageStartingWith("There is no emnist-digits-test-labels-idx1-ubyte.gz");
    }

    @Test
    void rowsOfThePool_areChosenByTheirOrigin() throws IOException {
        writePool(lines(47), "");
        EmnistPool pool = Emnist.in(folder).pool();
        assertThat(pool.all().size()).isEqualTo(47);
        assertThat(pool.natural().size()).isEqualTo(23);
        assertThat(pool.natural().label(0)).isEqualTo("2");
        assertThat(pool.ofOrigin(5).size()).isEqualTo(15);
        assertThat(pool.ofOrigin(30).size()).isZero();
    }

    @Test
    void partsOfThePool_areTheSameEachTimeAndShareNoRow() throws IOException {
        writePool(lines(47), "0\t0.9");
        TrainingData.Split split = Emnist.in(folder).pool().split();
        assertThat(split.validation().size()).as("of the 23 natural rows").isEqualTo(2);
        assertThat(split.training().size()).isEqualTo(45);
        assertThat(split.training().name()).isEqualTo("emnist-pool@training");
        assertThat(split.validation().name()).isEqualTo("emnist-pool@validation");
        TrainingData again = Emnist.in(folder).pool().split().validation();
        for (int row = 0; row < 2; row++) {
            String label = split.validation().label(row);
            assertThat(again.label(row)).isEqualTo(label);
            assertThat(IntStream.range(0, 45).mapToObj(split.training()::label)).doesNotContain(label);
        }
    }

    @Test
    void rowsToLearnFrom_areMadeAsFrequentAsNatural() throws IOException {
        writePool(lines(47), "");
        EmnistPool pool = Emnist.in(folder).pool();
        TrainingData data = pool.naturalTraining();
        assertThat(data.name()).isEqualTo("emnist-pool@natural-training");
        TrainingData training = pool.split().training();
        TrainingData natural = pool.natural();
        for (String label : data.alphabet().labels()) {
            boolean wanted = count(natural, label) > 0 && count(training, label) > 0;
            assertThat(count(data, label)).as(label).isEqualTo(wanted ? 2 : 0);
        }
    }

    private static long count(TrainingData data, String label) {
        return IntStream.range(0, data.size())
                .filter(row -> data.label(row).equals(label))
                .count();
    }

    @Test
    void rowsOfThePoolThatAreInMnist_areLeftOut() throws IOException {
        writePool(lines(47), "3\t0.97\n0\t0.91\n");
        EmnistPool pool = Emnist.in(folder).pool();
        assertThat(pool.rowsNearMnistTest()).containsExactly(0, 3);
        assertThat(pool.withoutMnistTest().size()).isEqualTo(45);
        assertThat(pool.withoutMnistTest().label(2)).isEqualTo("4");
    }

    @Test
    void factsOfOtherRows_areRefused() throws IOException {
        writePool(lines(46), "47\t0.9");
        EmnistPool pool = Emnist.in(folder).pool();
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(pool::natural)
                .withMessageEndingWith("has 46 lines, but there are 47 rows; it does not belong to this data.");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(pool::rowsNearMnistTest)
                .withMessageEndingWith("names row 47, but there are 47 rows.");
        writePool(lines(48), "x");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(pool::natural)
                .withMessageEndingWith("is one too many: there are 47 rows.");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(pool::rowsNearMnistTest)
                .withMessageStartingWith("Line 1 of ")
                .withMessageEndingWith("is not a whole number: x.");
    }

    @Test
    void textThatIsNoUtf8_isRefused() throws IOException {
        writePool("", "");
        Files.write(folder.resolve("emnist-pool.origin-bits.txt"), new byte[] {'1', (byte) 0xff});
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Emnist.in(folder).pool().natural())
                .withMessageEndingWith("is not text in UTF-8.");
    }
}

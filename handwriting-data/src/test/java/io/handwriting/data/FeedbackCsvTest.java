package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackCsvTest {
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.EMNIST, 2, 3);

    @TempDir
    private Path folder;

    private Path write(String... lines) throws IOException {
        return Files.writeString(folder.resolve("feedback.csv"), String.join("\n", lines) + "\n");
    }

    private static String line(String label, String pixel) {
        return label + "," + String.join(",", Collections.nCopies(Glyph.PIXELS, pixel));
    }

    private static byte[] prepared(Glyph glyph) {
        return GlyphPipeline.of(Preprocessing.EMNIST).prepare(glyph).toBytes();
    }

    @Test
    void writtenData_areReadAgain() throws IOException {
        Path file = folder.resolve("new").resolve("feedback.csv");
        FeedbackCsv.write(file, DATA);
        assertThat(Files.readAllLines(file).get(0))
                .startsWith("label,pixel0,pixel1,")
                .endsWith(",pixel783");
        TrainingData read = FeedbackCsv.of(file).read();
        assertThat(read.name()).isEqualTo("feedback");
        assertThat(read.alphabet()).isEqualTo(Alphabet.EMNIST);
        assertThat(read.size()).isEqualTo(94);
        for (int row = 0; row < 94; row++) {
            assertThat(read.label(row)).isEqualTo(DATA.label(row));
            assertThat(read.glyph(row).toBytes()).isEqualTo(prepared(DATA.glyph(row)));
        }
        assertThat(read.sources()).extracting(TrainingData.Source::rows).containsExactly(94);
    }

    @Test
    void writtenFile_replacesTheOldOneAndLeavesNothingBeside() throws IOException {
        Path file = write("old");
        FeedbackCsv.write(file, DATA.rows(1));
        assertThat(FeedbackCsv.of(file).read().label(0)).isEqualTo("1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writingOverAFolder_isRefused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("feedback.csv"));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> FeedbackCsv.write(file, DATA))
                .withMessageContaining("cannot be written")
                .withMessageContaining("it is a folder");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void labelsOfAnyText_areKept() {
        Alphabet odd = Alphabet.of(List.of(",", "\"", "a b", "é", "="));
        TrainingData.Builder data = TrainingData.builder("odd", odd);
        odd.labels().forEach(label -> data.add(label, DATA.glyph(0)));
        Path file = folder.resolve("odd.csv");
        FeedbackCsv.write(file, data.build());
        TrainingData read = FeedbackCsv.of(file).read(odd);
        assertThat(IntStream.range(0, 5).mapToObj(read::label)).containsExactlyElementsOf(odd.labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "label,a,b,c\n", "\ufefflabel,0x,pixel\n", "Label,\n", "\ufeff"})
    void header_mayBeThereOrNot(String header) throws IOException {
        Path file = write(header + line("10", "0"), "", line("9", "255"));
        TrainingData read = FeedbackCsv.of(file).read();
        assertThat(read.alphabet()).hasToString("9 10");
        assertThat(List.of(read.label(0), read.label(1))).containsExactly("10", "9");
    }

    @Test
    void dataRowLabelledLabel_isNoHeader() throws IOException {
        assertThat(FeedbackCsv.of(write(line("label", "1"))).read().size()).isEqualTo(1);
    }

    @Test
    void gzippedFile_isRead() throws IOException {
        Path file = write(line("7", "200"));
        Path packed = Files.write(folder.resolve("packed.csv.gz"), IdxBytes.gzip(Files.readAllBytes(file)));
        assertThat(FeedbackCsv.of(packed).read().name()).isEqualTo("packed");
    }

    @Test
    void preprocessing_isThatWanted() {
        Path file = folder.resolve("feedback.csv");
        FeedbackCsv.write(file, DATA);
        Preprocessing mass = Preprocessing.EMNIST.with(Alignment.CENTRE_OF_MASS);
        TrainingData read = FeedbackCsv.of(file).preprocessing(mass).read(Alphabet.EMNIST);
        assertThat(read.glyph(4).toBytes())
                .isEqualTo(GlyphPipeline.of(mass).prepare(DATA.glyph(4)).toBytes());
    }

    @Test
    void lineThatIsWrong_isNamed() throws IOException {
        assertRefused(write(line("1", "0"), "", "7,1,2"), "Line 3 of ", "has 3 fields; a label and 784 pixels");
        assertRefused(write(line("1", "0"), line("1", "256")), "Line 2 of ", "the pixel 0 \"256\"; whole numbers");
        assertRefused(write(line("1", "-1")), "Line 1 of ", "\"-1\"");
        assertRefused(write(line("1", "99999999999999999999")), "Line 1 of ", "\"99999999999999999999\"");
        assertRefused(write(line("1", "")), "Line 1 of ", "\"\"");
        assertRefused(write(line("1", "0.5")), "Line 1 of ", "\"0.5\"");
        assertRefused(write(line("1", "0") + ",0"), "has 786 fields");
    }

    @Test
    void labels_mustMakeAnAlphabet() throws IOException {
        assertRefused(write("label,pixel0"), "feedback.csv has no rows.");
        assertRefused(write(line("", "0")), "The labels of ", "make no alphabet: A label has 1 to 64 characters");
        Path file = write(line("1", "0"), line("x", "0"));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> FeedbackCsv.of(file).read(Alphabet.DIGITS))
                .withMessage("Line 2 of " + file
                        + " has the label \"x\", which is not in the alphabet 0 1 2 3 4 5 6 7 8 9.");
    }

    @Test
    void textThatIsNoUtf8_isRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"), line("é", "0").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(file, "is not text in UTF-8.");
    }

    @Test
    void quoteThatNeverEnds_isRefused() throws IOException {
        assertRefused(write(line("1", "0"), "\"" + "x\n".repeat(9_000_000)), "is not CSV: ");
    }

    private static void assertRefused(Path file, String... words) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> FeedbackCsv.of(file).read())
                .withMessageContainingAll(words);
    }
}

package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticInk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenStrokesTest {
    private static final Preprocessing EMNIST = Preprocessing.EMNIST;

    @TempDir
    private Path folder;

    private Path write(String... lines) throws IOException {
        return Files.writeString(folder.resolve("pens.jsonl"), String.join("\n", lines));
    }

    /** Digits in turn, each by the next of ten writers. */
    private static PenStrokes digits(int count) {
        Random random = new Random(1);
        List<PenSample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String label = Integer.toString(i % 10);
            samples.add(new PenSample(label, Optional.of("writer " + i / 10 % 10), SyntheticInk.of(label, random)));
        }
        return PenStrokes.of("digits", samples);
    }

    @Test
    void paths_areThoseOfThePen() {
        PenStrokes strokes = digits(20);
        TrainingData paths = strokes.paths(Alphabet.DIGITS);
        assertThat(paths.sight()).isEqualTo(Sight.PATH);
        assertThat(paths.size()).isEqualTo(20);
        assertThat(paths.label(13)).isEqualTo("3");
        byte[] expected = PenPath.of(strokes.samples().get(13).ink()).sheet().toBytes();
        assertThat(paths.glyph(13).toBytes()).isEqualTo(expected);
    }

    @Test
    void pathsOfOtherHands_vary_andAreTheSameEachTime() {
        PenStrokes strokes = digits(20);
        PenStyle style = PenStyle.OTHER_HANDS.copies(40);
        TrainingData paths = strokes.paths(Alphabet.DIGITS, style);
        TrainingData again = strokes.paths(Alphabet.DIGITS, style);
        assertThat(paths.size()).isEqualTo(800);
        Set<Glyph> different = new HashSet<>();
        for (int row = 0; row < 40; row++) {
            different.add(paths.glyph(row));
            assertThat(again.glyph(row)).isEqualTo(paths.glyph(row));
        }
        assertThat(different).hasSize(40);
        assertThat(strokes.paths(Alphabet.DIGITS, PenStyle.plain(EMNIST).copies(2))
                        .glyph(1))
                .isEqualTo(strokes.paths(Alphabet.DIGITS).glyph(0));
    }

    @Test
    void otherHands_atTimesWriteStrokesTheOtherWayRound() {
        Ink down = Ink.of(new float[] {10, 0, 10, 100});
        PenStrokes strokes = PenStrokes.of("down", List.of(new PenSample("1", Optional.empty(), down)));
        TrainingData paths = strokes.paths(Alphabet.DIGITS, PenStyle.OTHER_HANDS.copies(400));
        long upwards = IntStream.range(0, 400)
                .filter(row -> paths.glyph(row).toBytes()[PenPath.POINTS] != 0)
                .count();
        assertThat(upwards).isBetween(5L, 60L);
    }

    @Test
    void lines_areReadInTheirOrder() throws IOException {
        PenStrokes strokes = PenStrokes.read(write(
                "{\"label\":\"7\",\"writer\":3,\"strokes\":[[0,1,2.5,3],[4,5]]}",
                "",
                " {\"strokes\": [], \"when\": {\"day\": [1, 2]}, \"writer\": null, \"label\": \"alpha\"} ",
                "{\"label\":\"é\",\"writer\":\"Ada\",\"strokes\":[[]]}"));
        assertThat(strokes.name()).isEqualTo("pens");
        assertThat(strokes.samples())
                .containsExactly(
                        new PenSample("7", Optional.of("3"), Ink.of(new float[] {0, 1, 2.5f, 3}, new float[] {4, 5})),
                        new PenSample("alpha", Optional.empty(), Ink.of()),
                        new PenSample("é", Optional.of("Ada"), Ink.of(new float[0])));
        assertThat(strokes.writers()).containsExactly("3", "Ada");
    }

    @Test
    void gzippedLines_areTheSame_butForTheirChecksum() throws IOException {
        Path plain = write("{\"label\":\"7\",\"strokes\":[[0,1]]}", "{\"label\":\"8\",\"strokes\":[[0,1]]}");
        Path packed = Files.write(folder.resolve("more.jsonl.gz"), IdxBytes.gzip(Files.readAllBytes(plain)));
        PenStrokes strokes = PenStrokes.read(packed);
        assertThat(strokes.name()).isEqualTo("more");
        assertThat(strokes.samples()).isEqualTo(PenStrokes.read(plain).samples());
        TrainingData.Source source = strokes.sources().get(0);
        assertThat(source.name()).isEqualTo("more.jsonl.gz");
        assertThat(source.rows()).isEqualTo(2);
        assertThat(source.sha256())
                .hasSize(64)
                .isNotEqualTo(PenStrokes.read(plain).sources().get(0).sha256());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    7                                                    | is not a JSON object.
                    {"strokes":[[1,2]]}                                  | has no "label"; a label and strokes are needed.
                    {"label":"7"}                                        | has no "strokes"; a label and strokes are needed.
                    {"label":7,"strokes":[]}                             | has a label that is not a text.
                    {"label":"","strokes":[]}                            | has an empty label.
                    {"label":"7","writer":[1],"strokes":[]}              | has a writer that is neither a text nor a number.
                    {"label":"7","strokes":{"x":1}}                      | has strokes that are not a list.
                    {"label":"7","strokes":[1,2]}                        | has a stroke that is not a list of numbers.
                    {"label":"7","strokes":[[1,"2"]]}                    | has a stroke that is not a list of numbers.
                    {"label":"7","strokes":[[1,2,3]]}                    | needs an x and a y for every point, but 3 numbers were given.
                    {"label":"7","strokes":[[1,2]]} {}                   | goes on after its JSON object.
                    {"label":"7","strokes":[[1,2]]} x                    | is not JSON
                    {"label":"7","strokes":[[1,2                         | is not JSON
                    {"label":"7","label":"8","strokes":[[1,2]]}          | is not JSON
                    """)
    void lineOfAnotherForm_isNamed(String line, String complaint) throws IOException {
        Path file = write("{\"label\":\"7\",\"strokes\":[[0,1]]}", "", line);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> PenStrokes.read(file))
                .withMessageStartingWith("Line 3 of " + file + " ")
                .withMessageContaining(complaint)
                .withMessageEndingWith(".");
    }

    @Test
    void textThatIsNoUtf8_isRefused() throws IOException {
        Path file = Files.write(
                folder.resolve("pens.jsonl"), "{\"label\":\"é\",\"strokes\":[]}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> PenStrokes.read(file))
                .withMessage(file + " is not text in UTF-8.");
    }

    @Test
    void heldOutWriters_areInOnePartOnly() {
        PenStrokes all = digits(200);
        PenStrokes.Parts parts = all.heldOutWriters(0.3, 5);
        assertThat(parts.heldOut().writers())
                .hasSize(3)
                .doesNotContainAnyElementsOf(parts.training().writers());
        assertThat(parts.training().writers()).hasSize(7);
        assertThat(parts.training().samples().size() + parts.heldOut().samples().size())
                .isEqualTo(200);
        assertThat(parts.heldOut().sources()).isEqualTo(all.sources());
    }

    @Test
    void heldOutWriters_dependOnTheSeedAlone() {
        PenStrokes all = digits(100);
        Set<String> heldOut = all.heldOutWriters(0.5, 1).heldOut().writers();
        assertThat(all.heldOutWriters(0.5, 1).heldOut().writers()).isEqualTo(heldOut);
        assertThat(IntStream.range(2, 9)
                        .mapToObj(
                                seed -> all.heldOutWriters(0.5, seed).heldOut().writers()))
                .anyMatch(other -> !other.equals(heldOut));
        assertThat(all.heldOutWriters(0, 1).heldOut().samples()).isEmpty();
        assertThat(all.heldOutWriters(1, 1).training().samples()).isEmpty();
    }

    @Test
    void parts_haveNoWriterInCommonAndLeaveNoneOut() {
        PenStrokes all = digits(200);
        Set<String> training = all.part(Part.TRAINING).writers();
        Set<String> validation = all.part(Part.VALIDATION).writers();
        Set<String> test = all.part(Part.TEST).writers();
        assertThat(List.of(training.size(), validation.size(), test.size())).containsExactly(7, 1, 2);
        assertThat(training).doesNotContainAnyElementsOf(validation).doesNotContainAnyElementsOf(test);
        assertThat(validation).doesNotContainAnyElementsOf(test);
        assertThat(all.part(Part.TEST).name()).isEqualTo("digits@test");
        assertThat(all.part(Part.TEST).samples())
                .isEqualTo(digits(200).part(Part.TEST).samples());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void shareOutsideItsRange_isRefused(double share) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> digits(1).heldOutWriters(share, 1))
                .withMessage("A share is from 0 to 1, not " + share + ".");
    }

    @Test
    void unknownWriters_areNotHeldOut() {
        PenStrokes strokes = PenStrokes.of("some", List.of(new PenSample("7", Optional.empty(), Ink.of())));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> strokes.and(digits(2)).heldOutWriters(0.5, 1))
                .withMessage("Of 1 samples of \"some + digits\" it is not known who wrote them; draw them and use"
                        + " split(share, seed) instead.");
    }

    @Test
    void samples_areDrawnAsDrawingsAre() {
        PenStrokes strokes = digits(20);
        TrainingData data = strokes.draw(Alphabet.EMNIST, EMNIST);
        GlyphPipeline pipeline = GlyphPipeline.of(EMNIST);
        assertThat(data.name()).isEqualTo("digits");
        assertThat(data.size()).isEqualTo(20);
        for (int row = 0; row < 20; row++) {
            PenSample sample = strokes.samples().get(row);
            assertThat(data.label(row)).isEqualTo(sample.label());
            assertThat(data.glyph(row).toBytes())
                    .isEqualTo(pipeline.toGlyph(sample.ink()).toBytes());
        }
    }

    @Test
    void labels_areMergedOrLeftOut_andInkWithoutPointsIsLeftOut() {
        Ink bar = Ink.of(new float[] {0, 0, 0, 9});
        PenStrokes strokes = PenStrokes.of(
                "some",
                List.of(
                        new PenSample("l", Optional.empty(), bar),
                        new PenSample("?", Optional.empty(), bar),
                        new PenSample("L", Optional.empty(), Ink.of(new float[0])),
                        new PenSample("a", Optional.empty(), bar)));
        TrainingData data = strokes.draw(Alphabet.EMNIST, EMNIST);
        assertThat(IntStream.range(0, data.size()).mapToObj(data::label)).containsExactly("L", "a");
        assertThat(data.sources()).containsExactly(new TrainingData.Source("some", "", 4));
    }

    @Test
    void copies_comeOneAfterTheOtherAndDiffer() {
        PenStrokes strokes = digits(30);
        TrainingData data = strokes.draw(Alphabet.DIGITS, EMNIST, PenStyle.VARIED.copies(3));
        assertThat(data.size()).isEqualTo(90);
        assertThat(IntStream.range(0, 90).mapToObj(data::label))
                .containsExactlyElementsOf(IntStream.range(0, 90)
                        .mapToObj(row -> Integer.toString(row / 3 % 10))
                        .toList());
        assertThat(IntStream.range(0, 90).mapToObj(data::glyph)).doesNotHaveDuplicates();
    }

    @Test
    void drawing_dependsOnTheSeedAlone() {
        PenStrokes strokes = digits(50);
        List<Glyph> once = glyphs(strokes.draw(Alphabet.DIGITS, EMNIST, PenStyle.VARIED.seed(4)));
        assertThat(glyphs(strokes.draw(Alphabet.DIGITS, EMNIST, PenStyle.VARIED.seed(4))))
                .isEqualTo(once);
        assertThat(glyphs(strokes.draw(Alphabet.DIGITS, EMNIST, PenStyle.VARIED.seed(5))))
                .doesNotContainSequence(once);
    }

    @Test
    void onCanvases_charactersAreTheSameButNotToThePixel() {
        PenStrokes strokes = digits(200);
        PenStyle plain = PenStyle.plain(EMNIST);
        List<Glyph> penned = glyphs(strokes.draw(Alphabet.DIGITS, EMNIST, plain));
        List<Glyph> brushed = glyphs(strokes.draw(Alphabet.DIGITS, EMNIST, plain.canvases(1)));
        for (int i = 0; i < penned.size(); i++) {
            assertThat(brushed.get(i)).isNotEqualTo(penned.get(i));
            assertThat(brushed.get(i).ink() / penned.get(i).ink()).isBetween(0.5f, 2f);
        }
    }

    @Test
    void moreSamplesThanAreDrawnAtATime_keepTheirOrder() {
        TrainingData data = digits(700).draw(Alphabet.DIGITS, EMNIST, PenStyle.VARIED.copies(13));
        assertThat(data.size()).isEqualTo(9100);
        assertThat(IntStream.range(0, 9100).allMatch(row -> data.labelIndex(row) == row / 13 % 10))
                .isTrue();
    }

    @Test
    void widerPens_leaveMoreInk() {
        PenStrokes strokes = digits(40);
        PenStyle plain = PenStyle.plain(EMNIST);
        double thin = ink(strokes.draw(Alphabet.DIGITS, EMNIST, plain.widths(2, 2)));
        double any = ink(strokes.draw(Alphabet.DIGITS, EMNIST, plain.widths(2, 4)));
        double wide = ink(strokes.draw(Alphabet.DIGITS, EMNIST, plain.widths(4, 4)));
        assertThat(thin).isLessThan(any * 0.9);
        assertThat(any).isLessThan(wide * 0.9);
    }

    @Test
    void turnedAndLeaningCharacters_differFromTheirOriginal_byLittle() {
        PenStrokes strokes = digits(40);
        List<Glyph> plain = glyphs(strokes.draw(Alphabet.DIGITS, EMNIST));
        PenStyle still = PenStyle.plain(EMNIST);
        for (PenStyle style : List.of(still.rotation(10), still.slant(0.2), still.jitter(0.02))) {
            List<Glyph> varied = glyphs(strokes.draw(Alphabet.DIGITS, EMNIST, style));
            double difference = IntStream.range(0, 40)
                    .mapToDouble(row -> difference(plain.get(row), varied.get(row)))
                    .average()
                    .orElseThrow();
            assertThat(difference).as("%s", style).isBetween(0.005, 0.12);
        }
    }

    @Test
    void dot_isDrawnAsADot() {
        PenStrokes dot =
                PenStrokes.of("dot", List.of(new PenSample("i", Optional.empty(), Ink.of(new float[] {5, 5}))));
        Glyph glyph = dot.draw(Alphabet.EMNIST, EMNIST, PenStyle.VARIED).glyph(0);
        assertThat(glyph.isBlank()).isFalse();
        assertThat(glyph.ink()).isLessThan(20);
    }

    private static double difference(Glyph a, Glyph b) {
        double sum = 0;
        for (int i = 0; i < Glyph.PIXELS; i++) {
            sum += Math.abs(a.toArray()[i] - b.toArray()[i]);
        }
        return sum / Glyph.PIXELS;
    }

    private static List<Glyph> glyphs(TrainingData data) {
        return IntStream.range(0, data.size()).mapToObj(data::glyph).toList();
    }

    private static double ink(TrainingData data) {
        return glyphs(data).stream().mapToDouble(Glyph::ink).average().orElseThrow();
    }
}

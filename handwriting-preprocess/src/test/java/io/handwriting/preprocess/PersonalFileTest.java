package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.internal.personal.Correction;
import io.handwriting.preprocess.internal.personal.PersonalFile;
import io.handwriting.testkit.SyntheticGlyphs;
import io.handwriting.testkit.SyntheticInk;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalFileTest {
    private static final String NAME = "handwriting personal 3\n";
    private static final String SETTINGS = "BOUNDING_BOX 22.0 2.8 0.4";
    private static final List<String> WRITTEN = List.of("7", "0", "1", "4");

    private final CanvasReader reader = CanvasReader.of(ToyModel.open());
    private final Personal personal = reader.personalise();
    private Path file;

    @BeforeEach
    void correct(@TempDir Path folder) {
        file = folder.resolve("mine").resolve("hand.personal");
        Random random = new Random(5);
        for (int i = 0; i < 3; i++) {
            WRITTEN.forEach(label -> personal.correct(SyntheticInk.of(label, random), label));
        }
    }

    @Test
    void savedAndLoaded_readsTheSame() {
        personal.save(file);
        Personal loaded = reader.personalise(file);
        assertThat(loaded.size()).isEqualTo(personal.size());
        Random random = new Random(6);
        for (String label : WRITTEN) {
            Ink ink = SyntheticInk.of(label, random);
            assertThat(loaded.read(ink)).isEqualTo(personal.read(ink));
        }
    }

    @Test
    void noCorrections_canBeSavedAndLoaded() {
        personal.clear();
        personal.save(file);
        assertThat(reader.personalise(file).size()).isZero();
    }

    @Test
    void twoHundredCorrections_areSmall() throws IOException {
        Random random = new Random(7);
        for (String label : Alphabet.DIGITS.labels()) {
            for (int i = 0; i < 20; i++) {
                personal.correct(SyntheticInk.of(label, random), label);
            }
        }
        personal.save(file);
        assertThat(personal.size()).isEqualTo(200);
        assertThat(Files.size(file)).isBetween(10_000L, 120_000L);
    }

    @Test
    void fileThere_isReplacedWhole() throws IOException {
        personal.save(file);
        personal.clear();
        personal.save(file);
        assertThat(reader.personalise(file).size()).isZero();
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void anotherModelWithMoreLabels_learnsFromItToo() {
        personal.save(file);
        Alphabet more = Alphabet.DIGITS.and(Alphabet.UPPER_CASE);
        Personal other = CanvasReader.of(ToyModel.open(ToyModel.card(more).name("other")))
                .personalise(file);
        assertThat(other.size()).isEqualTo(personal.size());
    }

    @Test
    void fileThatIsCutShort_isRefused() throws IOException {
        personal.save(file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 13) {
            assertRefused(Arrays.copyOf(whole, length), ".");
        }
        assertRefused(Arrays.copyOf(whole, whole.length - 1), "cannot be read: it is cut short.");
    }

    @Test
    void fileWithAChangedByte_isRefused() throws IOException {
        personal.save(file);
        byte[] whole = Files.readAllBytes(file);
        for (int place = 0; place < whole.length; place += 11) {
            byte[] changed = whole.clone();
            changed[place] ^= 0x15;
            assertRefused(changed, ".");
        }
    }

    @Test
    void anyOtherFile_isRefused() throws IOException {
        assertRefused(new byte[5000], "it is no file of corrections, or one of another version.");
        assertRefused(
                (NAME + "but nothing deflated").getBytes(StandardCharsets.US_ASCII), "read: the file is damaged.");
    }

    @Test
    void missingFileAndFolder_areRefused() throws IOException {
        assertThatThrownBy(() -> reader.personalise(file))
                .isInstanceOf(HandwritingException.class)
                .hasMessage("The corrections of " + file + " cannot be read: there is no such file.");
        Files.createDirectories(file);
        assertThatThrownBy(() -> reader.personalise(file))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("cannot be read: ");
        assertThatThrownBy(() -> personal.save(file))
                .isInstanceOf(HandwritingException.class)
                .hasMessage("The corrections cannot be saved as " + file + ": it is a folder.");
    }

    @Test
    void glyphsOfOtherPreprocessing_areRefused() {
        personal.save(file);
        Recognizer other = ToyModel.open(
                ToyModel.card().preprocessing(new Preprocessing(Preprocessing.EMNIST.alignment(), 20, 2.8, 0.4)));
        assertThatThrownBy(() -> CanvasReader.of(other).personalise(file))
                .hasMessageEndingWith("they were made for models with other preprocessing than that of \"toy\".");
    }

    @Test
    void labelThatTheModelLacks_isRefused() {
        personal.save(file);
        Recognizer other = ToyModel.open(ToyModel.card(Alphabet.ofCharacters("123")));
        assertThatThrownBy(() -> CanvasReader.of(other).personalise(file))
                .hasMessageEndingWith("they name a label that the model does not know; it knows 1 2 3.");
    }

    @Test
    void impossibleCounts_areRefused() throws IOException {
        for (int labels : new int[] {-1, 1001, Integer.MAX_VALUE}) {
            assertRefused(
                    file(out -> out.writeInt(labels)),
                    "it says to hold " + labels + " labels, and 0 to 1000 are possible.");
        }
        for (int corrections : new int[] {-1, 1001, Integer.MAX_VALUE}) {
            assertRefused(
                    file(out -> {
                        label(out, "7");
                        out.writeInt(corrections);
                    }),
                    "it says to hold " + corrections + " corrections, and 0 to 1000 are possible.");
        }
    }

    @Test
    void correctionWithoutALabel_isRefused() throws IOException {
        for (int label : new int[] {-1, 1, Integer.MIN_VALUE}) {
            assertRefused(
                    file(out -> {
                        label(out, "7");
                        out.writeInt(1);
                        out.writeInt(label);
                        out.write(SyntheticGlyphs.of("7").toBytes());
                        out.writeBoolean(false);
                    }),
                    "a correction has a label that the file does not list.");
        }
    }

    @Test
    void blankCorrection_isRefused() throws IOException {
        assertRefused(
                file(out -> {
                    label(out, "7");
                    out.writeInt(1);
                    out.writeInt(0);
                    out.write(new byte[Glyph.PIXELS]);
                }),
                "a correction is blank.");
    }

    @Test
    void wayOfThePen_isKept() {
        Ink ink = SyntheticInk.of("7");
        PenPath path = PenPath.of(ink);
        personal.save(file);
        assertThat(PersonalFile.read(file, ToyModel.card().build(), 1000))
                .extracting(Correction::glyph)
                .allMatch(glyph -> glyph.path().isPresent());
        personal.clear();
        personal.correct(ink, "7");
        personal.correct(SyntheticGlyphs.of("1"), "1");
        personal.save(file);
        assertThat(PersonalFile.read(file, ToyModel.card().build(), 1000))
                .extracting(correction -> correction.glyph().path())
                .containsExactly(Optional.of(path), Optional.empty());
    }

    @Test
    void wayThatLeavesItsCharacter_isRefused() throws IOException {
        assertRefused(
                file(out -> {
                    seven(out);
                    out.writeBoolean(true);
                    byte[] path = new byte[PenPath.BYTES];
                    path[0] = 0x7f;
                    out.write(path);
                }),
                "the way of a pen leaves its character.");
    }

    @Test
    void filesOfEarlierVersions_areReadToo() throws IOException {
        Content first = PersonalFileTest::seven;
        Content second = out -> {
            first.writeTo(out);
            out.writeBoolean(true);
            out.write(PenPath.of(SyntheticInk.of("7")).toBytes());
        };
        assertThat(correction(1, first).glyph())
                .isEqualTo(Glyph.of(SyntheticGlyphs.of("7").toBytes(), 0));
        assertThat(correction(2, second).glyph().path()).contains(PenPath.of(SyntheticInk.of("7")));
        assertThat(correction(2, second).glyph().extent()).isEmpty();
    }

    private Correction correction(int version, Content content) throws IOException {
        byte[] ofVersion = file(content);
        ofVersion[NAME.length() - 2] = (byte) ('0' + version);
        Files.createDirectories(file.getParent());
        Files.write(file, ofVersion);
        return PersonalFile.read(file, ToyModel.card().build(), 1000).get(0);
    }

    @Test
    void extent_isKept() {
        personal.clear();
        personal.correct(SyntheticGlyphs.of("1"), "1");
        personal.correct(SyntheticGlyphs.of("7").withExtent(12.5f), "7");
        personal.save(file);
        assertThat(PersonalFile.read(file, ToyModel.card().build(), 1000))
                .extracting(correction -> correction.glyph().extent())
                .containsExactly(OptionalDouble.empty(), OptionalDouble.of(12.5));
    }

    @Test
    void impossibleExtent_isRefused() throws IOException {
        assertRefused(
                file(out -> {
                    seven(out);
                    out.writeBoolean(false);
                    out.writeFloat(Float.NaN);
                }),
                "a correction is of no possible size.");
    }

    @Test
    void textThatIsNoText_isRefused() throws IOException {
        assertRefused(
                file(out -> {
                    out.writeInt(1);
                    out.writeShort(2);
                    out.write(new byte[] {(byte) 0xff, (byte) 0xff});
                }),
                "read: the file is damaged.");
    }

    @Test
    void fileThatSwellsUp_isRefusedWithoutBeingReadWhole() throws IOException {
        byte[] bomb = file(out -> {
            label(out, "7");
            out.writeInt(0);
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 256; i++) {
                out.write(nothing);
            }
        });
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertRefused(bomb, "it goes on after its end.");
    }

    private void assertRefused(byte[] content, String end) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        assertThatThrownBy(() -> reader.personalise(file))
                .isInstanceOf(HandwritingException.class)
                .hasMessageStartingWith("The corrections of " + file + " cannot be read: ")
                .hasMessageEndingWith(end);
    }

    private static void label(DataOutputStream out, String label) throws IOException {
        out.writeInt(1);
        out.writeUTF(label);
    }

    /** One correction, as far as all versions have it. */
    private static void seven(DataOutputStream out) throws IOException {
        label(out, "7");
        out.writeInt(1);
        out.writeInt(0);
        out.write(SyntheticGlyphs.of("7").toBytes());
    }

    /** A file with the right beginning, and what comes after it. */
    private static byte[] file(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(NAME.getBytes(StandardCharsets.US_ASCII));
        try (OutputStream deflated = new DeflaterOutputStream(bytes);
                DataOutputStream out = new DataOutputStream(deflated)) {
            out.writeUTF(SETTINGS);
            content.writeTo(out);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }
}

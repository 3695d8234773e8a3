package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.Orientation;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdxFileTest {
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.EMNIST, 3, 1);

    @TempDir
    private Path folder;

    private IdxFile pair(byte[] images, byte[] labels) throws IOException {
        Path imageFile = Files.write(folder.resolve("some-images-idx3-ubyte.gz"), images);
        return IdxFile.of(imageFile, Files.write(folder.resolve("some-labels-idx1-ubyte.gz"), labels));
    }

    private IdxFile goodPair(Orientation orientation) throws IOException {
        return pair(IdxBytes.images(DATA, orientation), IdxBytes.labels(DATA, 0))
                .orientation(orientation);
    }

    private void assertRefused(byte[] images, byte[] labels, String... words) throws IOException {
        for (boolean gzipped : new boolean[] {false, true}) {
            IdxFile pair = gzipped ? pair(IdxBytes.gzip(images), IdxBytes.gzip(labels)) : pair(images, labels);
            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> pair.read(Alphabet.EMNIST))
                    .withMessageContainingAll(words);
        }
    }

    @ParameterizedTest
    @EnumSource
    void images_areTurnedUprightAndPrepared(Orientation orientation) throws IOException {
        TrainingData read = goodPair(orientation).read(Alphabet.EMNIST);
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        assertThat(read.size()).isEqualTo(141);
        for (int row = 0; row < read.size(); row++) {
            assertThat(read.label(row)).isEqualTo(DATA.label(row));
            assertThat(read.glyph(row).toBytes())
                    .isEqualTo(pipeline.prepare(DATA.glyph(row)).toBytes());
        }
    }

    @Test
    void preprocessing_isThatWanted() throws IOException {
        Preprocessing wanted = Preprocessing.EMNIST.with(Alignment.CENTRE_OF_MASS);
        TrainingData read = goodPair(Orientation.UPRIGHT).preprocessing(wanted).read(Alphabet.EMNIST);
        GlyphPipeline pipeline = GlyphPipeline.of(wanted);
        assertThat(IntStream.range(0, read.size()).mapToObj(read::glyph).map(Glyph::toBytes))
                .containsExactlyElementsOf(IntStream.range(0, DATA.size())
                        .mapToObj(row -> pipeline.prepare(DATA.glyph(row)).toBytes())
                        .toList());
    }

    @Test
    void unpreparedImages_areAsInTheFile() throws IOException {
        TrainingData read = goodPair(Orientation.TRANSPOSED).unprepared().read(Alphabet.EMNIST);
        assertThat(IntStream.range(0, read.size()).mapToObj(read::glyph))
                .containsExactlyElementsOf(
                        IntStream.range(0, DATA.size()).mapToObj(DATA::glyph).toList());
    }

    @Test
    void moreImagesThanAreReadAtATime_keepTheirOrder() throws IOException {
        int count = 9000;
        byte[] pixels = new byte[count * Glyph.PIXELS];
        byte[] labels = new byte[count];
        for (int row = 0; row < count; row++) {
            pixels[row * Glyph.PIXELS] = (byte) row;
            pixels[row * Glyph.PIXELS + 1] = (byte) (row >> 8);
            labels[row] = (byte) (row % 47);
        }
        TrainingData read = pair(
                        IdxBytes.gzip(IdxBytes.of(pixels, IdxBytes.IMAGES, count, 28, 28)),
                        IdxBytes.of(labels, IdxBytes.LABELS, count))
                .unprepared()
                .read(Alphabet.EMNIST);
        for (int row = 0; row < count; row++) {
            byte[] image = read.glyph(row).toBytes();
            assertThat((image[0] & 0xff) | (image[1] & 0xff) << 8).isEqualTo(row);
            assertThat(read.labelIndex(row)).isEqualTo(row % 47);
        }
    }

    @Test
    void firstLabel_mayHaveAnyNumber() throws IOException {
        IdxFile pair = pair(IdxBytes.images(DATA, Orientation.UPRIGHT), IdxBytes.labels(DATA, 1));
        assertThat(pair.firstLabel(1).read(Alphabet.EMNIST).label(0)).isEqualTo("0");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> pair.read(Alphabet.EMNIST))
                .withMessageContainingAll("Row 46 of ", "some-labels", "has the label 47", "from 0 to 46");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> pair.firstLabel(2).read(Alphabet.EMNIST))
                .withMessageContainingAll("Row 0 of ", "has the label 1;", "from 2 to 48");
    }

    @Test
    void data_areNamedAfterTheImages_orAsWanted() throws IOException {
        IdxFile pair = goodPair(Orientation.UPRIGHT);
        assertThat(pair.read(Alphabet.EMNIST).name()).isEqualTo("some");
        assertThat(pair.named("mine").read(Alphabet.EMNIST).name()).isEqualTo("mine");
    }

    @Test
    void sources_areBothFilesWithTheirChecksums() throws IOException, NoSuchAlgorithmException {
        byte[] images = IdxBytes.gzip(IdxBytes.images(DATA, Orientation.UPRIGHT));
        byte[] labels = IdxBytes.labels(DATA, 0);
        assertThat(pair(images, labels).read(Alphabet.EMNIST).sources())
                .containsExactly(
                        new TrainingData.Source("some-images-idx3-ubyte.gz", sha256(images), 141),
                        new TrainingData.Source("some-labels-idx1-ubyte.gz", sha256(labels), 141));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void otherForms_areRefused() throws IOException {
        byte[] images = IdxBytes.images(DATA, Orientation.UPRIGHT);
        byte[] labels = IdxBytes.labels(DATA, 0);
        assertRefused(labels, labels, "is not an IDX file of images, one byte each: it begins with 00000801, not");
        assertRefused(images, images, "is not an IDX file of labels", "begins with 00000803", "it holds images");
        assertRefused(IdxBytes.of(new byte[20], 0xd03, 1, 1, 5), labels, "begins with 00000d03, not with 00000803.");
        assertRefused(
                IdxBytes.of(new byte[1200], IdxBytes.IMAGES, 3, 20, 20), labels, "images of 20 × 20 pixels; 28 × 28");
        assertRefused(IdxBytes.of(new byte[0], IdxBytes.IMAGES, 1, 28, -1), labels, "images of 4294967295 × 28 pixels");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000_000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void countThatTheFileCannotHold_isRefusedBeforeMemoryIsTaken(int count) throws IOException {
        String announced = "announces " + Integer.toUnsignedString(count);
        assertRefused(
                IdxBytes.of(new byte[784], IdxBytes.IMAGES, count, 28, 28),
                IdxBytes.labels(DATA, 0),
                announced + " images, more than a file of its size can hold");
        assertRefused(
                IdxBytes.images(DATA, Orientation.UPRIGHT),
                IdxBytes.of(new byte[784], IdxBytes.LABELS, count),
                announced + " labels, more than a file of its size can hold");
    }

    @Test
    void countThatIsALittleTooHigh_isRefusedWhenTheFileEnds() throws IOException {
        byte[] images = IdxBytes.gzip(IdxBytes.of(new byte[5 * 784 + 1], IdxBytes.IMAGES, 6, 28, 28));
        byte[] labels = IdxBytes.of(new byte[6], IdxBytes.LABELS, 6);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> pair(images, labels).read(Alphabet.EMNIST))
                .withMessageEndingWith("ends after 5 of 6 images; it was cut off.");
        byte[] fewer = IdxBytes.gzip(IdxBytes.of(new byte[5], IdxBytes.LABELS, 6));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> pair(images, fewer).read(Alphabet.EMNIST))
                .withMessageEndingWith("ends after 5 of 6 labels; it was cut off.");
    }

    @Test
    void fileThatGoesOn_isRefused() throws IOException {
        byte[] images = IdxBytes.images(DATA, Orientation.UPRIGHT);
        byte[] labels = IdxBytes.labels(DATA, 0);
        assertRefused(
                Arrays.copyOf(images, images.length + 1), labels, "goes on after the 141 images that it announces.");
        assertRefused(
                images, Arrays.copyOf(labels, labels.length + 1), "goes on after the 141 labels that it announces.");
    }

    @Test
    void filesOfDifferentSize_areRefused() throws IOException {
        assertRefused(
                IdxBytes.images(DATA.rows(1, 2), Orientation.UPRIGHT),
                IdxBytes.labels(DATA, 0),
                "holds 2 images, but there are 141 labels; the two files do not belong together.");
    }

    @Test
    void everyCutOffFile_isRefused() throws IOException {
        byte[] labels = IdxBytes.labels(DATA.rows(0, 1), 0);
        byte[] plain = IdxBytes.images(DATA.rows(0, 1), Orientation.UPRIGHT);
        byte[] packed = IdxBytes.gzip(plain);
        for (byte[] whole : List.of(plain, packed)) {
            for (int length = 0; length < whole.length; length += 1 + length / 20) {
                IdxFile pair = pair(Arrays.copyOf(whole, length), labels);
                assertThatExceptionOfType(DataException.class)
                        .isThrownBy(() -> pair.read(Alphabet.EMNIST))
                        .withMessageContaining("cut off");
            }
        }
    }

    @Test
    void damagedGzip_isRefused() throws IOException {
        byte[] images = IdxBytes.gzip(IdxBytes.images(DATA, Orientation.UPRIGHT));
        images[images.length - 6] ^= 1;
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> pair(images, IdxBytes.labels(DATA, 0)).read(Alphabet.EMNIST))
                .withMessageContaining("is gzipped but damaged");
    }

    @Test
    void fileThatIsNotThere_isNamed() {
        Path nowhere = folder.resolve("nowhere");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> IdxFile.of(nowhere, nowhere).read(Alphabet.EMNIST))
                .withMessage("There is no file " + nowhere + ".");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> IdxFile.of(folder, folder).read(Alphabet.EMNIST))
                .withMessage(folder + " is a folder; a file is needed.");
    }

    @Test
    void imagesWithoutLabels_areSeenOneByOne() throws IOException {
        Path file = Files.write(folder.resolve("images"), IdxBytes.images(DATA, Orientation.TRANSPOSED));
        List<Glyph> seen = new ArrayList<>();
        IdxFile.forEachImage(file, Orientation.TRANSPOSED, seen::add);
        assertThat(seen)
                .containsExactlyElementsOf(
                        IntStream.range(0, DATA.size()).mapToObj(DATA::glyph).toList());
    }
}

package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Polarity;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.FolderNames;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFolderTest {

    @TempDir
    private Path folder;

    private Path write(String name, byte[] image) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, image);
    }

    /** A grey BMP, the simplest form of image that there is. */
    private static byte[] bmp(Bitmap bitmap) {
        int row = (bitmap.width() + 3) / 4 * 4;
        int pixels = 14 + 40 + 4 * 256;
        ByteBuffer bytes = ByteBuffer.allocate(pixels + row * bitmap.height()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'B').put((byte) 'M').putInt(bytes.capacity()).putInt(0).putInt(pixels);
        bytes.putInt(40)
                .putInt(bitmap.width())
                .putInt(bitmap.height())
                .putShort((short) 1)
                .putShort((short) 8);
        bytes.putInt(0).putInt(0).putInt(0).putInt(0).putInt(256).putInt(0);
        for (int grey = 0; grey < 256; grey++) {
            bytes.putInt(grey * 0x010101);
        }
        byte[] line = new byte[row];
        for (int y = bitmap.height() - 1; y >= 0; y--) {
            bitmap.copyRow(y, line);
            bytes.put(line);
        }
        return bytes.array();
    }

    private static Bitmap drawing(String label, long seed) {
        Random random = new Random(seed);
        return SyntheticCanvas.random(random).draw(SyntheticInk.of(label, random));
    }

    private static byte[] image(String label) {
        return bmp(drawing(label, 1));
    }

    private static byte[] blank() {
        byte[] grey = new byte[900];
        Arrays.fill(grey, (byte) 255);
        return bmp(Bitmap.of(30, 30, grey));
    }

    @Test
    void images_becomeGlyphsAsDrawingsDo() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("2/picture" + i + ".bmp", bmp(drawing("2", i)));
            write("10/" + i, bmp(drawing("7", i)));
            write("alpha/" + i, bmp(drawing("a", i)));
        }
        ImageFolder.Content content = ImageFolder.of(folder).read();
        TrainingData data = content.data();
        assertThat(data.name()).isEqualTo(folder.getFileName().toString());
        assertThat(data.alphabet()).isEqualTo(Alphabet.of(List.of("2", "10", "alpha")));
        assertThat(content.leftOut()).isEmpty();
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        assertThat(IntStream.range(0, data.size())
                        .mapToObj(row -> data.glyph(row).toBytes()))
                .containsExactlyElementsOf(List.of("2", "7", "a").stream()
                        .flatMap(label -> IntStream.range(0, 12)
                                .mapToObj(
                                        i -> pipeline.toGlyph(drawing(label, i)).toBytes()))
                        .toList());
        assertThat(data.label(12)).isEqualTo("10");
        assertThat(data.label(24)).isEqualTo("alpha");
        assertThat(data.sources()).extracting(TrainingData.Source::rows).containsExactly(36);
    }

    @Test
    void hiddenFiles_areAsIfTheyWereNotThere() throws IOException {
        write("7/seven", image("7"));
        for (String hidden : List.of(".git/x", ".DS_Store", "7/.DS_Store", "7/Thumbs.db", "7/desktop.ini", "README")) {
            write(hidden, new byte[] {1});
        }
        Files.createDirectory(folder.resolve("7").resolve("more"));
        ImageFolder.Content content = ImageFolder.of(folder).read();
        assertThat(content.data().size()).isEqualTo(1);
        assertThat(content.data().alphabet()).hasToString("7");
    }

    @Test
    void unreadableImages_makeReadingFail_whichNamesThem() throws IOException {
        write("7/seven", image("7"));
        Path text = write("7/text.png", new byte[] {1, 2, 3});
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ImageFolder.of(folder).read())
                .withMessageStartingWith("1 image is unreadable: " + text + " (")
                .withMessageEndingWith(" Mend or remove them, or skip unreadable images.");
    }

    @Test
    void unreadableImages_canBeSkipped() throws IOException {
        write("7/seven", image("7"));
        List<Path> texts = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            texts.add(write("7/text" + i, new byte[] {(byte) i}));
        }
        ImageFolder.Content content =
                ImageFolder.of(folder).skippingUnreadable().read();
        assertThat(content.data().size()).isEqualTo(1);
        assertThat(content.unreadable())
                .extracting(ImageFolder.Unreadable::file)
                .isEqualTo(texts);
        assertThat(content.unreadable())
                .allSatisfy(image -> assertThat(image.reason()).isNotEmpty());
        assertThat(content.leftOut().orElseThrow())
                .startsWith("7 images are unreadable: " + texts.get(0) + " (")
                .contains(texts.get(4).toString())
                .doesNotContain(texts.get(5).toString())
                .endsWith("and 2 more.");
    }

    @Test
    void blankImages_areLeftOutAndCounted() throws IOException {
        Path empty = write("7/empty", blank());
        write("7/seven", image("7"));
        ImageFolder.Content content = ImageFolder.of(folder).read();
        assertThat(content.data().size()).isEqualTo(1);
        assertThat(content.blank()).containsExactly(empty);
        assertThat(content.leftOut()).hasValue("1 image is blank: " + empty + ".");
    }

    @Test
    void polarityThatIsSaid_isBelieved() throws IOException {
        write("i/bar", bmp(bar()));
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        for (Polarity said : Polarity.values()) {
            assertThat(ImageFolder.of(folder)
                            .polarity(said)
                            .read()
                            .data()
                            .glyph(0)
                            .toBytes())
                    .isEqualTo(pipeline.toGlyph(bar().withPolarity(said)).toBytes());
        }
        assertThat(pipeline.toGlyph(bar().withPolarity(Polarity.LIGHT_ON_DARK))).isNotEqualTo(pipeline.toGlyph(bar()));
    }

    private static Bitmap bar() {
        byte[] grey = new byte[1600];
        IntStream.range(0, 1600).filter(i -> i % 40 > 4).forEach(i -> grey[i] = (byte) 255);
        return Bitmap.of(40, 40, grey);
    }

    @Test
    void preprocessing_isThatWanted() throws IOException {
        write("7/seven", image("7"));
        Preprocessing small = new Preprocessing(Preprocessing.EMNIST.alignment(), 12, 2, 0);
        assertThat(ImageFolder.of(folder)
                        .preprocessing(small)
                        .read()
                        .data()
                        .glyph(0)
                        .toBytes())
                .isEqualTo(GlyphPipeline.of(small).toGlyph(drawing("7", 1)).toBytes());
    }

    @Test
    void progress_reachesTheEnd() throws IOException {
        byte[] image = bmp(bar());
        for (int i = 0; i < 600; i++) {
            write("7/" + i, image);
        }
        List<Long> done = new ArrayList<>();
        List<Long> doneByName = new ArrayList<>();
        ImageFolder.of(folder)
                .progress((images, total) -> {
                    assertThat(total).isEqualTo(600);
                    done.add(images);
                })
                .read();
        DataSets.in(folder).progress((images, total) -> doneByName.add(images)).open(folder.toString());
        assertThat(done)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1)
                .endsWith(600L)
                .isEqualTo(doneByName);
    }

    @Test
    void folderWithoutFolders_isRefused() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ImageFolder.of(folder).read())
                .withMessage("There are no folders in " + folder + "; one folder for each label is needed, such as "
                        + folder.resolve("7") + " with images of sevens.");
    }

    @Test
    void folderThatIsNone_isRefused() throws IOException {
        Path file = write("file", new byte[0]);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ImageFolder.of(file).read())
                .withMessage(file + " is no folder.");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ImageFolder.of(folder.resolve("nowhere")).read())
                .withMessageContaining("nowhere cannot be read: ");
    }

    @Test
    void foldersOfTheSameLabel_areRefused() throws IOException {
        write("u0041/x", image("A"));
        write("upper_A/x", image("A"));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ImageFolder.of(folder).read())
                .withMessage("The folders u0041 and upper_A in " + folder
                        + " both stand for the label \"A\"; put their images into one.");
    }

    @Test
    void labelThatIsNone_isRefused() throws IOException {
        write("u000a/x", image("A"));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ImageFolder.of(folder).read())
                .withMessageContaining("make no alphabet: A label may not hold control characters");
    }

    @Test
    void escapedNames_standForTheirLabels() throws IOException {
        for (String name : List.of("upper_A", "lower_a", "u002f", "u00e9u002E", "u1F600", "upper", "u00", "u110000")) {
            write(name + "/x", image("A"));
        }
        assertThat(ImageFolder.of(folder).read().data().alphabet().labels())
                .containsExactlyInAnyOrder("A", "a", "/", "é.", "😀", "upper", "u00", "u110000");
    }

    @ParameterizedTest
    @CsvSource({
        "7,7",
        "A,upper_A",
        "a,lower_a",
        "alpha,alpha",
        "Alpha,u0041u006cu0070u0068u0061",
        "/,u002f",
        ".,u002e",
        "é,u00e9",
        "con,u0063u006fu006e",
        "u0041,u0075u0030u0030u0034u0031",
        "12,12",
        "😀,u1f600"
    })
    void safeName_isFoundForEveryLabel(String label, String name) {
        assertThat(ImageFolder.folderFor(label)).isEqualTo(name);
    }

    @Test
    void safeNames_standForTheirLabelsAndDifferWithoutTheirCase() {
        List<String> labels = new ArrayList<>(Emnist.Split.BYCLASS.alphabet().labels());
        labels.addAll(List.of("upper_A", "lower_a", "UPPER_A", "Alpha", "alpha", " ", "a b", "nul", "x.", "uu"));
        List<String> names = labels.stream().map(ImageFolder::folderFor).toList();
        assertThat(names).allMatch(name -> name.matches("[0-9A-Za-z_-]+"));
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        for (int i = 0; i < names.size(); i++) {
            assertThat(FolderNames.labelOf(names.get(i))).isEqualTo(labels.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 10 x", "a1 a2 a10 b", "9 A a alpha", "x x1 x1y", "00 1", "007 7 8", "1 01x 2"})
    void labels_areSortedAsPeopleDo(String inOrder) throws IOException {
        for (String name : inOrder.split(" ", -1)) {
            Files.createDirectory(folder.resolve(name));
        }
        assertThat(ImageFolder.of(folder).read().data().alphabet()).hasToString(inOrder);
    }
}

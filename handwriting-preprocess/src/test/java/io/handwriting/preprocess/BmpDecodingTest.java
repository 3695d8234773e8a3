package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Polarity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BmpDecodingTest {
    private static final int WHITE = 0xffffff;

    private final ImageDecoder decoder = ImageDecoder.ofDefaults();

    @Test
    void rowsFromTheBottomUp_areTurnedOver() {
        byte[] image = BmpBytes.of(2, 2, 8).palette(0, WHITE).pixels(0, 1, 0, 0, 1, 1, 0, 0);

        assertGrey(image, 255, 255, 0, 255);
    }

    @Test
    void rowsFromTheTopDown_areKept() {
        byte[] image = BmpBytes.of(2, -2, 8).palette(0, WHITE).pixels(0, 1, 0, 0, 1, 1, 0, 0);

        assertGrey(image, 0, 255, 255, 255);
    }

    @Test
    void oneBitAPixel_isRead() {
        assertGrey(BmpBytes.of(3, 1, 1).palette(0, WHITE).pixels(0b1010_0000, 0, 0, 0), 255, 0, 255);
    }

    @Test
    void fourBitsAPixel_areRead() {
        assertGrey(BmpBytes.of(2, 1, 4).palette(0, 0x101010, WHITE).pixels(0x12, 0, 0, 0), 16, 255);
    }

    @Test
    void shortPaletteOfUnsaidLength_endsWhereThePixelsBegin() {
        assertGrey(BmpBytes.of(2, 1, 4).palette(0, WHITE).colours(0).pixels(0x10, 0, 0, 0), 255, 0);
    }

    @Test
    void sixteenBitsAPixel_areRead() {
        assertGrey(BmpBytes.of(2, 1, 16).pixels(0xff, 0x7f, 0, 0), 248, 0);
    }

    @Test
    void coloursByMasks_areRead() {
        assertGrey(BmpBytes.of(2, 1, 16).masks(0xf800, 0x7e0, 0x1f).pixels(0, 0, 0xe0, 7), 0, 148);
        assertGrey(BmpBytes.of(1, 1, 32).masks(0xff0000, 0xff00, 0xff).gap(5).pixels(1, 1, 1, 0), 1);
    }

    @Test
    void alphaByMask_isTransparency() {
        byte[] image = BmpBytes.of(2, 1, 32)
                .headerLength(56)
                .masks(0xff0000, 0xff00, 0xff, 0xff000000)
                .pixels(9, 9, 9, 255, 0, 0, 0, 0);

        assertThat(decoder.decode(image)).isEqualTo(Bitmap.of(2, 1, PngBytes.bytes(9, 255), Polarity.DARK_ON_LIGHT));
    }

    @Test
    void alphaThatIsZeroEverywhere_isMeantOpaque() {
        byte[] image = BmpBytes.of(2, 1, 32)
                .headerLength(124)
                .masks(0xff0000, 0xff00, 0xff, 0xff000000)
                .pixels(9, 9, 9, 0, 200, 200, 200, 0);

        assertThat(decoder.decode(image)).isEqualTo(Bitmap.of(2, 1, PngBytes.bytes(9, 200)));
    }

    @Test
    void runsOfEightBits_areUnpacked() {
        byte[] image = BmpBytes.of(4, 2, 8)
                .compression(1)
                .palette(0, WHITE)
                .pixels(3, 1, 1, 0, 0, 0, 0, 3, 1, 0, 1, 0, 1, 1, 0, 1);

        assertGrey(image, 255, 0, 255, 255, 255, 255, 255, 0);
    }

    @Test
    void runsOfFourBits_areUnpacked() {
        byte[] image = BmpBytes.of(4, 1, 4).compression(2).palette(0, WHITE).pixels(3, 0x10, 1, 0x10, 0, 1);

        assertGrey(image, 255, 0, 255, 255);
    }

    @Test
    void pixelsThatRunsSkip_arePaper() {
        byte[] image = BmpBytes.of(4, 1, 8).compression(1).palette(0, WHITE).pixels(0, 2, 2, 0, 1, 0, 0, 1);

        assertThat(decoder.decode(image))
                .isEqualTo(Bitmap.of(4, 1, PngBytes.bytes(255, 255, 0, 255), Polarity.DARK_ON_LIGHT));
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("no header", PngBytes.bytes('B', 'M'), "cut off after 2 bytes"),
                Arguments.of(
                        "an old header", BmpBytes.of(1, 1, 8).headerLength(12).pixels(0), "a header of 12 bytes"),
                Arguments.of("no width", BmpBytes.of(0, 1, 8).pixels(0), "0 × 1 pixels; at least one"),
                Arguments.of("negative width", BmpBytes.of(-1, 1, 8).pixels(0), "-1 × 1 pixels"),
                Arguments.of(
                        "the least height", BmpBytes.of(1, Integer.MIN_VALUE, 8).pixels(0), "1 × 2147483648 pixels"),
                Arguments.of("two bits", BmpBytes.of(1, 1, 2).pixels(0), "2 bits a pixel with compression 0"),
                Arguments.of("PNG inside", BmpBytes.of(1, 1, 24).compression(5).pixels(0), "with compression 5"),
                Arguments.of(
                        "runs of 24 bits", BmpBytes.of(1, 1, 24).compression(1).pixels(0), "24 bits a pixel"),
                Arguments.of(
                        "runs from the top",
                        BmpBytes.of(1, -1, 8).compression(1).pixels(0),
                        "from the top down"),
                Arguments.of(
                        "the most colours",
                        BmpBytes.of(1, 1, 8).colours(Integer.MAX_VALUE).pixels(0),
                        "has 2147483647 colours; at most 256"),
                Arguments.of(
                        "negative colours", BmpBytes.of(1, 1, 8).colours(-1).pixels(0), "has 4294967295 colours"),
                Arguments.of(
                        "too short a palette", BmpBytes.of(1, 1, 8).colours(256).pixels(0), "cut off"),
                Arguments.of("no palette", BmpBytes.of(1, 1, 8).pixels(0, 0, 0, 0), "within its headers"),
                Arguments.of(
                        "a colour outside the palette",
                        BmpBytes.of(1, 1, 8).palette(0).pixels(3, 0, 0, 0),
                        "damaged or cut off"),
                Arguments.of(
                        "pixels in the header", BmpBytes.of(1, 1, 24).gap(-4).pixels(0, 0, 0, 0), "within its headers"),
                Arguments.of("a short row", BmpBytes.of(1, 1, 24).pixels(0, 0, 0), "cut off"),
                Arguments.of(
                        "no mask", BmpBytes.of(1, 1, 32).masks(0, 0xff00, 0xff).pixels(0, 0, 0, 0), "the mask 0"),
                Arguments.of(
                        "a mask with a hole",
                        BmpBytes.of(1, 1, 32).masks(0xf0f000, 0xf00, 0xff).pixels(0, 0, 0, 0),
                        "the mask f0f000"),
                Arguments.of(
                        "a mask at the sign",
                        BmpBytes.of(1, 1, 32)
                                .masks(0xff000000, 0xff0000, 0xff00)
                                .pixels(0, 0, 0, 0),
                        "the mask ff000000"),
                Arguments.of("runs without end", runs(1, 0), "cut off"),
                Arguments.of("a long run", runs(3, 0, 0, 1), "leaves the image, which is 2 × 1 pixels"),
                Arguments.of("a long row", runs(0, 3, 0, 0, 0, 0, 0, 1), "leaves the image"),
                Arguments.of("a row too many", runs(0, 0, 1, 0, 0, 1), "leaves the image"),
                Arguments.of("a move out", runs(0, 2, 0, 1, 1, 0, 0, 1), "leaves the image"));
    }

    private static byte[] runs(int... data) {
        return BmpBytes.of(2, 1, 8).compression(1).palette(0, WHITE).pixels(data);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void damagedBmp_isRefusedWithASentence(String what, byte[] image, String message) {
        assertThatExceptionOfType(DrawingException.class)
                .as(what)
                .isThrownBy(() -> decoder.decode(image))
                .withMessageContaining(message)
                .withMessageEndingWith(".");
    }

    private void assertGrey(byte[] image, int... grey) {
        assertThat(decoder.decode(image).toBytes()).containsExactly(PngBytes.bytes(grey));
    }
}

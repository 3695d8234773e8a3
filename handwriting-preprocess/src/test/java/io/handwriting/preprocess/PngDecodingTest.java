package io.handwriting.preprocess;

import static io.handwriting.preprocess.PngBytes.COLOUR;
import static io.handwriting.preprocess.PngBytes.COLOUR_ALPHA;
import static io.handwriting.preprocess.PngBytes.GREY;
import static io.handwriting.preprocess.PngBytes.GREY_ALPHA;
import static io.handwriting.preprocess.PngBytes.PALETTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Polarity;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngDecodingTest {
    private final ImageDecoder decoder = ImageDecoder.ofDefaults();

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_INT_ARGB
            })
    void everyTypeTheJdkWrites_isRead(int type) {
        byte[] image = Sketch.as("png", Sketch.stroke(37, 23, type, Color.WHITE, new Color(20, 60, 200)));

        Sketch.assertLikeImageIo(decoder.decode(image), image, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void grey_isReadAsItIsWithoutALinearColourSpace(int type) {
        BufferedImage ramp = new BufferedImage(256, 1, type);
        for (int x = 0; x < 256; x++) {
            ramp.getRaster().setSample(x, 0, 0, type == BufferedImage.TYPE_BYTE_GRAY ? x : x * 257);
        }

        Bitmap bitmap = decoder.decode(Sketch.as("png", ramp));

        for (int x = 0; x < 256; x++) {
            assertThat(bitmap.grey(x, 0)).isEqualTo(x);
        }
    }

    @Test
    void colours_becomeGreyByRec601() {
        byte[] image = PngBytes.of(4, 1, 8, COLOUR)
                .pixels(0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255)
                .end();

        assertThat(decoder.decode(image).toBytes()).containsExactly(76, 150, 29, 255);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void fewBits_areStretchedToTheWholeRange(int depth) {
        byte[] image = PngBytes.of(8 / depth, 1, depth, GREY).pixels(0, 0x0f).end();

        byte[] grey = decoder.decode(image).toBytes();

        assertThat(grey[0]).isZero();
        assertThat(grey[grey.length - 1] & 0xff).isEqualTo(255);
    }

    @Test
    void sixteenBitColour_isRead() {
        byte[] image = PngBytes.of(2, 1, 16, COLOUR)
                .pixels(0, 255, 255, 255, 255, 255, 255, 128, 0, 128, 0, 128, 0)
                .end();

        assertThat(decoder.decode(image).toBytes()).containsExactly(255, 128);
    }

    @Test
    void sixteenBitGreyWithAlpha_isRead() {
        byte[] image = PngBytes.of(3, 1, 16, GREY_ALPHA)
                .pixels(0, 10, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0)
                .end();

        assertThat(decoder.decode(image))
                .isEqualTo(Bitmap.of(3, 1, PngBytes.bytes(10, 255, 255), Polarity.DARK_ON_LIGHT));
    }

    @Test
    void interlacedRows_areReadInTheirPlaces() {
        // an Adam7 image of 3 × 3: passes 1, 4, 5, 6 and 7 have pixels
        byte[] image = PngBytes.of(3, 3, 8, GREY, 1)
                .pixels(0, 1, 0, 3, 0, 7, 9, 0, 2, 0, 8, 0, 4, 5, 6)
                .end();

        assertThat(decoder.decode(image).toBytes()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void palette_mayBeTransparent() {
        byte[] image = PngBytes.of(3, 1, 8, PALETTE)
                .chunk("PLTE", PngBytes.bytes(200, 200, 200, 0, 0, 0, 40, 40, 40))
                .chunk("tRNS", PngBytes.bytes(0, 255))
                .pixels(0, 0, 1, 2)
                .end();

        assertThat(decoder.decode(image))
                .isEqualTo(Bitmap.of(3, 1, PngBytes.bytes(255, 0, 40), Polarity.DARK_ON_LIGHT));
    }

    static Stream<Arguments> transparentColours() {
        return Stream.of(
                Arguments.of(PngBytes.of(8, 1, 1, GREY).chunk("tRNS", PngBytes.bytes(0, 1)), new int[] {0, 0x3f}),
                Arguments.of(PngBytes.of(2, 1, 4, GREY).chunk("tRNS", PngBytes.bytes(0, 15)), new int[] {0, 0x0f}),
                Arguments.of(PngBytes.of(2, 1, 8, GREY).chunk("tRNS", PngBytes.bytes(0, 255)), new int[] {0, 0, 255}),
                Arguments.of(
                        PngBytes.of(2, 1, 16, GREY).chunk("tRNS", PngBytes.bytes(0xff, 0xff)),
                        new int[] {0, 0, 0, 255, 255}),
                Arguments.of(
                        PngBytes.of(2, 1, 8, COLOUR).chunk("tRNS", PngBytes.bytes(0, 255, 0, 255, 0, 254)),
                        new int[] {0, 0, 0, 0, 255, 255, 254}),
                Arguments.of(
                        PngBytes.of(2, 1, 16, COLOUR).chunk("tRNS", PngBytes.bytes(0xfe, 1, 0xfe, 2, 0xfe, 3)),
                        new int[] {0, 0, 0, 0, 0, 0, 0, 0xfe, 1, 0xfe, 2, 0xfe, 3}));
    }

    @ParameterizedTest
    @MethodSource("transparentColours")
    void transparentColour_isKnownAtEveryBitDepth(PngBytes png, int[] row) {
        Bitmap bitmap = decoder.decode(png.pixels(row).end());

        assertThat(bitmap.polarity()).isEqualTo(Polarity.DARK_ON_LIGHT);
        assertThat(bitmap.grey(0, 0)).isZero();
        assertThat(bitmap.grey(bitmap.width() - 1, 0)).isEqualTo(255);
    }

    @Test
    void transparencyThatMeansNothing_isLeftOut() {
        byte[] alpha = PngBytes.of(1, 1, 8, COLOUR_ALPHA)
                .chunk("tRNS", PngBytes.bytes(0, 0, 0, 0, 0, 0))
                .pixels(0, 9, 9, 9, 255)
                .end();
        byte[] tooShort = PngBytes.of(1, 1, 8, GREY)
                .chunk("tRNS", PngBytes.bytes(9))
                .pixels(0, 9)
                .end();

        assertThat(decoder.decode(alpha).toBytes()).containsExactly(9);
        assertThat(decoder.decode(tooShort).toBytes()).containsExactly(9);
    }

    @Test
    void chunksThatPixelsDoNotNeed_areLeftOut() {
        byte[] image = PngBytes.of(1, 1, 8, GREY)
                .chunk("gAMA", PngBytes.bytes(0, 0, 0, 1))
                .chunk("iCCP", PngBytes.bytes(1, 2, 3))
                .chunk("zTXt", PngBytes.bytes(1, 2, 3))
                .chunk("PLTE", PngBytes.bytes(1, 2, 3))
                .chunk("acTL", PngBytes.bytes(1, 2, 3))
                .pixels(0, 77)
                .chunk("fdAT", PngBytes.bytes(1, 2, 3))
                .end();

        assertThat(decoder.decode(image).toBytes()).containsExactly(77);
    }

    @Test
    void dataInManyChunks_isPutTogether() {
        PngBytes png = PngBytes.of(2, 2, 8, GREY);
        for (byte piece : PngBytes.deflated(PngBytes.bytes(0, 1, 2, 0, 3, 4))) {
            png.chunk("IDAT", piece).chunk("IDAT");
        }

        assertThat(decoder.decode(png.end()).toBytes()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void moreDataThanPixels_isLeftUnread() {
        byte[] image = PngBytes.of(1, 1, 8, GREY).pixels(0, 5, 0, 6, 0, 7).end();

        assertThat(decoder.decode(image).toBytes()).containsExactly(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void wrongCheckSumOfThePixels_isRefusedHoweverTheyAreCut(int piece) {
        byte[] data = PngBytes.deflated(PngBytes.bytes(0, 1, 2, 0, 3, 4));
        data[data.length - 1]++;
        PngBytes png = PngBytes.of(2, 2, 8, GREY);
        for (int at = 0; at < data.length; at += piece) {
            png.chunk("IDAT", Arrays.copyOfRange(data, at, Math.min(data.length, at + piece)));
        }

        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decode(png.end()))
                .withMessageContaining("incorrect data check");
    }

    @Test
    void missingCheckSum_isNotMissed() {
        byte[] data = PngBytes.deflated(PngBytes.bytes(0, 1, 2, 0, 3, 4));
        byte[] image = PngBytes.of(2, 2, 8, GREY)
                .chunk("IDAT", Arrays.copyOf(data, data.length - 4))
                .end();

        assertThat(decoder.decode(image).toBytes()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void chunksBehindThePixels_areWalkedToTheEnd() {
        byte[] image = PngBytes.of(1, 1, 8, GREY)
                .chunk("tEXt", new byte[5])
                .pixels(0, 5)
                .chunk("tEXt", new byte[5])
                .chunk("IDAT")
                .end();

        assertThat(decoder.decode(image).toBytes()).containsExactly(5);
    }

    static Stream<Arguments> damaged() {
        String cutOff = "This PNG is cut off after ";
        return Stream.of(
                Arguments.of("no chunk", PngBytes.empty().soFar(), cutOff),
                Arguments.of("no header", PngBytes.empty().end(), "does not begin with an IHDR chunk of 13 bytes"),
                Arguments.of(
                        "a short header",
                        PngBytes.empty().chunk("IHDR", new byte[12]).end(),
                        "an IHDR chunk of 13 bytes"),
                Arguments.of(
                        "two headers",
                        PngBytes.of(1, 1, 8, GREY).chunk("IHDR", new byte[13]).end(),
                        "more than one IHDR chunk"),
                Arguments.of("no data", PngBytes.of(1, 1, 8, GREY).end(), "no pixel data"),
                Arguments.of("no end", PngBytes.of(1, 1, 8, GREY).pixels(0, 1).soFar(), cutOff),
                Arguments.of("no width", PngBytes.of(0, 1, 8, GREY).end(), "0 × 1 pixels; at least one is needed"),
                Arguments.of("negative height", PngBytes.of(1, -1, 8, GREY).end(), "1 × 4294967295 pixels"),
                Arguments.of("a long side", PngBytes.of(65536, 1, 8, GREY).end(), "sides of at most 65535 are read"),
                Arguments.of(
                        "a bit depth", PngBytes.of(1, 1, 3, GREY).end(), "has 3 bits for a sample of colour type 0"),
                Arguments.of("a colour type", PngBytes.of(1, 1, 8, 5).end(), "of colour type 5"),
                Arguments.of("interlacing", PngBytes.of(1, 1, 8, GREY, 2).end(), "compression, filter or interlacing"),
                Arguments.of(
                        "no palette", PngBytes.of(1, 1, 8, PALETTE).pixels(0, 0).end(), "no palette"),
                Arguments.of(
                        "a large palette",
                        PngBytes.of(1, 1, 8, PALETTE)
                                .chunk("PLTE", new byte[769])
                                .end(),
                        "has 769 bytes; at most 768 are possible"),
                Arguments.of(
                        "large transparency",
                        PngBytes.of(1, 1, 8, PALETTE)
                                .chunk("tRNS", new byte[257])
                                .end(),
                        "has 257 bytes; at most 256 are possible"),
                Arguments.of(
                        "a colour outside the palette",
                        PngBytes.of(1, 1, 8, PALETTE)
                                .chunk("PLTE", new byte[3])
                                .pixels(0, 1)
                                .end(),
                        "unknown Palette reference: 1"),
                Arguments.of(
                        "a palette of no whole colours",
                        PngBytes.of(1, 1, 8, PALETTE)
                                .chunk("PLTE", new byte[4])
                                .pixels(0, 1)
                                .end(),
                        "damaged or cut off"),
                Arguments.of(
                        "too little data",
                        PngBytes.of(2, 2, 8, GREY).pixels(0, 1, 2).end(),
                        "damaged or cut off"),
                Arguments.of(
                        "an unknown filter",
                        PngBytes.of(1, 1, 8, GREY).pixels(5, 1).end(),
                        "unknown filterType: 5"),
                Arguments.of(
                        "data that is not packed",
                        PngBytes.of(1, 1, 8, GREY).chunk("IDAT", new byte[20]).end(),
                        "damaged or cut off"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void damagedPng_isRefusedWithASentence(String what, byte[] image, String message) {
        assertThatExceptionOfType(DrawingException.class)
                .as(what)
                .isThrownBy(() -> decoder.decode(image))
                .withMessageContaining(message)
                .withMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MAX_VALUE, 1000})
    void chunkLongerThanTheImage_isRefused(int length) {
        byte[] image = PngBytes.of(1, 1, 8, GREY).pixels(0, 1).end();
        ByteBuffer.wrap(image).putInt(33, length);

        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decode(image))
                .withMessageContaining("cut off");
    }
}

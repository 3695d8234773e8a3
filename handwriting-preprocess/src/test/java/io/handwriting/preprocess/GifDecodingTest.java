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

class GifDecodingTest {
    private final ImageDecoder decoder = ImageDecoder.ofDefaults();

    @Test
    void longImage_isUnpacked() {
        byte[] image = Sketch.as("gif", Sketch.stroke(300, 200));

        Sketch.assertLikeImageIo(decoder.decode(image), image, 0);
    }

    @Test
    void firstFrame_isReadWithItsOwnTransparency() {
        byte[] image = GifBytes.screen(2, 1)
                .write(0x21, 0xfe, 2, 'h', 'i', 0)
                .transparent(1)
                .frame(2, 1, 0, 1)
                .transparent(0)
                .frame(2, 1, 1, 1)
                .end();

        assertThat(decoder.decode(image)).isEqualTo(Bitmap.of(2, 1, PngBytes.bytes(0, 255), Polarity.DARK_ON_LIGHT));
    }

    @Test
    void transparencyOfALaterFrame_doesNotTouchTheFirst() {
        byte[] image = GifBytes.screen(2, 1)
                .frame(2, 1, 0, 1)
                .transparent(0)
                .frame(2, 1, 1, 1)
                .end();

        assertThat(decoder.decode(image)).isEqualTo(Bitmap.of(2, 1, PngBytes.bytes(0, 255)));
    }

    @Test
    void lastTransparencyBeforeAFrame_counts() {
        byte[] image = GifBytes.screen(2, 1)
                .transparent(0)
                .transparent(1)
                .frame(2, 1, 0, 1)
                .end();

        assertThat(decoder.decode(image)).isEqualTo(Bitmap.of(2, 1, PngBytes.bytes(0, 255), Polarity.DARK_ON_LIGHT));
    }

    @Test
    void transparencyOfAnUnknownLength_isLeftOut() {
        byte[] image = GifBytes.screen(2, 1)
                .write(0x21, 0xf9, 4, 1, 0, 0, 1, 1, 7, 0)
                .frame(2, 1, 0, 1)
                .end();

        assertThat(decoder.decode(image)).isEqualTo(Bitmap.of(2, 1, PngBytes.bytes(0, 255)));
    }

    @Test
    void frameLargerThanItsScreen_isReadWhole() {
        byte[] image = GifBytes.screen(1, 1).frame(2, 2, 0, 1, 1, 0).end();

        assertThat(decoder.decode(image)).isEqualTo(Bitmap.of(2, 2, PngBytes.bytes(0, 255, 255, 0)));
    }

    @Test
    void localPalette_isUsed() {
        byte[] image = GifBytes.screen(1, 1)
                .write(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 9, 9, 9, 8, 8, 8, 2)
                .data((byte) 0b01_001_100, (byte) 0b1)
                .end();

        assertThat(decoder.decode(image).toBytes()).containsExactly(8);
    }

    @Test
    void missingTrailerAndZerosBetweenBlocks_areForgiven() {
        byte[] image = GifBytes.screen(1, 1).write(0, 0).frame(1, 1, 1).soFar();

        assertThat(decoder.decode(image).toBytes()).containsExactly(255);
    }

    @Test
    void asManyFramesAsAllowed_areRead() {
        ImageDecoder two = ImageDecoder.within(DecodeLimits.DEFAULTS.maxFrames(2));
        GifBytes gif = GifBytes.screen(1, 1).frame(1, 1, 1).frame(1, 1, 0);

        assertThat(two.decode(gif.soFar()).toBytes()).containsExactly(255);
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> two.decode(gif.frame(1, 1, 0).end()))
                .withMessage("The image has more than 2 frames; at most 2 may be there.");
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("no frame", GifBytes.screen(1, 1).end(), "has no frame"),
                Arguments.of("no screen", PngBytes.bytes('G', 'I', 'F', '8', '9', 'a'), "cut off after 6 bytes"),
                Arguments.of(
                        "unknown block", GifBytes.screen(1, 1).write(7).end(), "at byte 25 no block begins with 7"),
                Arguments.of(
                        "no width",
                        GifBytes.screen(1, 1).frameHead(0, 1).write(2, 0).end(),
                        "0 × 1 pixels; at least one"),
                Arguments.of(
                        "long codes",
                        GifBytes.screen(1, 1).frameHead(1, 1).write(9, 0).end(),
                        "has codes of 9 bits"),
                Arguments.of(
                        "codes of no bit",
                        GifBytes.screen(1, 1).frameHead(1, 1).write(0, 0).end(),
                        "has codes of 0 bits"),
                Arguments.of(
                        "too little data", GifBytes.screen(2, 1).frame(2, 1, 1).end(), "damaged or cut off"),
                Arguments.of(
                        "no data",
                        GifBytes.screen(2, 1).frameHead(2, 1).write(2, 0).end(),
                        "damaged or cut off"),
                Arguments.of(
                        "a code before any",
                        GifBytes.screen(2, 1)
                                .frameHead(2, 1)
                                .write(2)
                                .data((byte) 0xff)
                                .end(),
                        "damaged or cut off"),
                Arguments.of(
                        "no palette",
                        PngBytes.bytes(
                                'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2,
                                2, 0x44, 1, 0, 0x3b),
                        "No Color Table"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void damagedGif_isRefusedWithASentence(String what, byte[] image, String message) {
        assertThatExceptionOfType(DrawingException.class)
                .as(what)
                .isThrownBy(() -> decoder.decode(image))
                .withMessageContaining(message)
                .withMessageEndingWith(".");
    }
}

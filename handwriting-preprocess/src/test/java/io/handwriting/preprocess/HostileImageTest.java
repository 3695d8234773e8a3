package io.handwriting.preprocess;

import static io.handwriting.preprocess.PngBytes.GREY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.DrawingException;
import io.handwriting.testkit.Allocation;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small images that would take much memory or time if they were believed. */
class HostileImageTest {
    private static final int MIB = 1 << 20;

    private final ImageDecoder decoder = ImageDecoder.ofDefaults();

    @BeforeEach
    void loadClasses() {
        for (String form : new String[] {"png", "bmp", "gif", "jpg"}) {
            decoder.decode(Sketch.as(form, Sketch.stroke(20, 20)));
        }
    }

    @Test
    void pngOf50000By50000InAFewKilobytes_isRefusedWithoutMemoryForIt() {
        byte[] image = PngBytes.of(50000, 50000, 8, GREY)
                .chunk("IDAT", PngBytes.deflated(new byte[4 * MIB]))
                .end();
        assertThat(image).hasSizeLessThan(5000);

        assertRefused(image, MIB, "The image is 50000 × 50000 pixels; at most 16777216 pixels are read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iTXt", "iCCP"})
    void chunkThatInflatesToAGigabyte_isNeverInflated(String type) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(PngBytes.bytes('n', 0, 0));
        content.writeBytes(PngBytes.deflated(new byte[64 * MIB]));
        byte[] image = PngBytes.of(1, 1, 8, GREY)
                .chunk(type, content.toByteArray())
                .pixels(0, 9)
                .end();

        long allocated =
                Allocation.of(() -> assertThat(decoder.decode(image).toBytes()).containsExactly(9));

        assertThat(allocated).isLessThan(MIB);
    }

    @Test
    void pixelDataThatInflatesToMuchMore_isInflatedNoFurther() {
        byte[] image = PngBytes.of(1, 1, 8, GREY)
                .chunk("IDAT", PngBytes.deflated(new byte[64 * MIB]))
                .end();

        assertThat(Allocation.of(() -> decoder.decode(image))).isLessThan(MIB);
    }

    @Test
    void pngOfManyEmptyChunks_costsNoObjectForEach() {
        PngBytes png = PngBytes.of(1, 1, 8, GREY).pixels(0, 9);
        for (int i = 0; i < 100_000; i++) {
            png.chunk("IDAT");
        }
        byte[] image = png.end();

        assertThat(Allocation.of(() -> decoder.decode(image))).isLessThan(5L * image.length);
    }

    @Test
    void pngThatClaimsPixelsItDoesNotHave_isRefused() {
        byte[] image = PngBytes.of(4000, 4000, 8, GREY).pixels(0, 1, 2, 3).end();

        assertRefused(
                image,
                MIB,
                "This PNG is damaged or cut off, so its pixels cannot be read (12 bytes of pixel data are too few for"
                        + " its size).");
    }

    @Test
    void gifOf10000Frames_isRefused() {
        GifBytes gif = GifBytes.screen(1, 1);
        for (int i = 0; i < 10_000; i++) {
            gif.frame(1, 1, 0);
        }

        assertRefused(gif.end(), MIB, "The image has more than 64 frames; at most 64 may be there.");
    }

    @Test
    void gifWithALargeLaterFrame_isRefused() {
        byte[] image = GifBytes.screen(1, 1)
                .frame(1, 1, 0)
                .frameHead(60000, 60000)
                .write(2, 0)
                .end();

        assertRefused(image, MIB, "The image is 60000 × 60000 pixels; at most 16777216 pixels are read.");
    }

    /** Found by fuzzing: the parser takes four bytes of a control for all of it and goes on within it. */
    @Test
    void gifWithALargeFrameHiddenInAControl_isReadWithoutIt() {
        byte[] image = GifBytes.screen(1, 1)
                .write(0x21, 0xf9, 4, 0, 0, 0, 0)
                .write(13, 0x2c, 0, 0, 0, 0, 0, 100, 0, 100, 0, 2, 0, 0x3b, 0)
                .frame(1, 1, 1)
                .end();

        long allocated =
                Allocation.of(() -> assertThat(decoder.decode(image).toBytes()).containsExactly(255));

        assertThat(allocated).isLessThan(MIB);
    }

    @Test
    void framesOfAGifBehindTheFirst_areNotUnpacked() {
        GifBytes gif = GifBytes.screen(1, 1).frame(1, 1, 1);
        for (int i = 0; i < 60; i++) {
            gif.frameHead(4000, 4000).write(2).data((byte) 0x4c, (byte) 1);
        }
        byte[] image = gif.end();

        assertThat(Allocation.of(() -> decoder.decode(image))).isLessThan(MIB);
    }

    @Test
    void bmpWithTwoBillionColours_isRefused() {
        byte[] image = BmpBytes.of(1, 1, 8).colours(Integer.MAX_VALUE).pixels(0, 0, 0, 0);

        assertRefused(image, MIB, "The palette of this BMP has 2147483647 colours; at most 256 are possible.");
    }

    @Test
    void bmpWhosePixelsBeginAGigabyteAway_isRefused() {
        byte[] image = BmpBytes.of(1, 1, 24).pixels(0, 0, 0, 0);
        image[13] = 0x40;

        assertRefused(image, MIB, "This BMP is cut off after 58 bytes; the whole file is needed.");
    }

    @Test
    void bmpThatClaimsPixelsItDoesNotHave_isRefused() {
        byte[] image = BmpBytes.of(4000, 4000, 24).pixels(0, 0, 0, 0);

        assertRefused(image, MIB, "This BMP is cut off after 58 bytes; the whole file is needed.");
    }

    @Test
    void runsOutsideABmp_areRefusedBeforeAMessageIsWrittenForEachPixel() {
        int[] runs = new int[MIB];
        Arrays.fill(runs, 255);
        byte[] image =
                BmpBytes.of(255, 1, 8).compression(1).palette(new int[256]).pixels(runs);

        assertRefused(
                image,
                MIB,
                "This BMP is damaged: a run of pixels at byte 1082 leaves the image, which is 255 × 1 pixels.");
    }

    @Test
    void jpegOf65535By65535_isRefused() {
        byte[] jpeg = Sketch.as("jpg", Sketch.stroke(20, 20));
        int frame = JpegBytes.find(jpeg, JpegBytes.SOF0);
        Arrays.fill(jpeg, frame + 1, frame + 5, (byte) 255);

        assertRefused(jpeg, MIB, "The image is 65535 × 65535 pixels; at most 16777216 pixels are read.");
    }

    @Test
    void jpegOfEmptyTables_isRefused() {
        byte[] jpeg = Sketch.as("jpg", Sketch.stroke(20, 20));
        byte[] image = JpegBytes.with(jpeg, JpegBytes.DHT, new byte[17 * 3000]);

        assertRefused(
                image,
                MIB,
                "This JPEG has more than 8192 bytes of tables; a baseline JPEG needs less than half of that.");
    }

    @Test
    void jpegOfManyRestartMarkers_costsNoObjectForEach() {
        byte[] jpeg = Sketch.as("jpg", Sketch.blank(40, 40, BufferedImage.TYPE_INT_RGB, Color.WHITE));
        byte[] image = Arrays.copyOf(jpeg, jpeg.length + 2 * MIB);
        for (int at = jpeg.length - 2; at + 1 < image.length; at += 2) {
            image[at] = (byte) 0xff;
            image[at + 1] = (byte) 0xd0;
        }

        assertThat(Allocation.of(() -> decoder.decode(image))).isLessThan(MIB);
    }

    private void assertRefused(byte[] image, long memory, String message) {
        long allocated = Allocation.of(() -> assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decode(image))
                .withMessage(message));

        assertThat(allocated).isLessThan(memory);
    }
}

package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Polarity;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegDecodingTest {
    private static final BufferedImage STROKE = Sketch.stroke(150, 100);
    private static final byte[] JPEG = Sketch.as("jpg", STROKE);
    private static final int TOLERANCE = 3;

    private final ImageDecoder decoder = ImageDecoder.ofDefaults();

    @Test
    void colourSampledHalfAsOften_isRead() {
        Bitmap bitmap = decoder.decode(JPEG);

        Sketch.assertLikeImageIo(bitmap, JPEG, TOLERANCE);
        assertThat(bitmap.polarity()).isEqualTo(Polarity.UNKNOWN);
    }

    @Test
    void colourSampledAsOftenAsBrightness_isRead() {
        byte[] image = JpegBytes.fullySampled(
                Sketch.stroke(150, 100, BufferedImage.TYPE_INT_RGB, Color.YELLOW, new Color(30, 30, 160)));

        Sketch.assertLikeImageIo(decoder.decode(image), image, TOLERANCE);
    }

    @Test
    void grey_isReadWhateverItsSampling() {
        byte[] image = Sketch.as("jpg", Sketch.stroke(90, 70, BufferedImage.TYPE_BYTE_GRAY, Color.WHITE, Color.BLACK));
        byte[] doubled = JpegBytes.changed(image, JpegBytes.find(image, JpegBytes.SOF0) + 7, 0x22);

        Bitmap bitmap = decoder.decode(image);

        assertThat(bitmap.grey(0, 0)).isGreaterThan(250);
        assertThat(bitmap.grey(45, 35)).isLessThan(5);
        assertThat(decoder.decode(doubled)).isEqualTo(bitmap);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 20, 30, 69, 70, 71, 65535})
    void restartMarkers_doNotShiftTheBrightness(int interval) {
        byte[] image = JpegBytes.restarting(STROKE, interval);

        Sketch.assertLikeImageIo(decoder.decode(image), image, TOLERANCE);
    }

    @Test
    void extendedFrameOfEightBits_isReadLikeABaselineOne() {
        byte[] extended = JpegBytes.changed(JPEG, JpegBytes.find(JPEG, JpegBytes.SOF0) - 3, 0xc1);

        assertThat(decoder.decode(extended)).isEqualTo(decoder.decode(JPEG));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void photograph_isTurnedUpright(int orientation) {
        byte[] plain = JpegBytes.fullySampled(Sketch.stroke(32, 16));
        Bitmap lying = decoder.decode(plain);

        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            Bitmap upright = decoder.decode(JpegBytes.with(plain, 0xe1, JpegBytes.exif(order, orientation)));
            boolean sideways = orientation > 4;
            assertThat(upright.width()).isEqualTo(sideways ? 16 : 32);
            for (int y = 0; y < 16; y++) {
                for (int x = 0; x < 32; x++) {
                    int seen = switch (orientation) {
                        case 1 -> upright.grey(x, y);
                        case 2 -> upright.grey(31 - x, y);
                        case 3 -> upright.grey(31 - x, 15 - y);
                        case 4 -> upright.grey(x, 15 - y);
                        case 5 -> upright.grey(y, x);
                        case 6 -> upright.grey(15 - y, x);
                        case 7 -> upright.grey(15 - y, 31 - x);
                        default -> upright.grey(y, 31 - x);
                    };
                    assertThat(seen).isEqualTo(lying.grey(x, y));
                }
            }
        }
    }

    static Stream<byte[]> uselessExif() {
        byte[] exif = JpegBytes.exif(ByteOrder.BIG_ENDIAN, 6);
        return Stream.of(
                "http://ns.adobe.com/xap/1.0/".getBytes(StandardCharsets.US_ASCII),
                JpegBytes.exif(ByteOrder.BIG_ENDIAN, 0),
                JpegBytes.exif(ByteOrder.BIG_ENDIAN, 9),
                Arrays.copyOf(exif, 10),
                Arrays.copyOf(exif, 14),
                Arrays.copyOf(exif, 30),
                JpegBytes.changed(exif, 10, 0xff),
                JpegBytes.changed(exif, 28, 7));
    }

    @ParameterizedTest
    @MethodSource("uselessExif")
    void exifWithoutAnOrientation_leavesThePixelsAsTheyLie(byte[] content) {
        assertThat(decoder.decode(JpegBytes.with(JPEG, 0xe1, content))).isEqualTo(decoder.decode(JPEG));
    }

    @Test
    void whatStandsBetweenSegments_isSkipped() {
        int frame = JpegBytes.find(JPEG, JpegBytes.SOF0) - 4;
        byte[] comment = JpegBytes.inserted(JPEG, frame, 0xfe, (byte) 0xff, (byte) 0xc2);
        byte[] restart = ByteBuffer.allocate(JPEG.length + 5)
                .put(JPEG, 0, frame)
                .put(new byte[] {7, (byte) 0xff, (byte) 0xd0, (byte) 0xff, (byte) 0xff})
                .put(JPEG, frame, JPEG.length - frame)
                .array();

        assertThat(decoder.decode(comment)).isEqualTo(decoder.decode(JPEG));
        assertThat(decoder.decode(restart)).isEqualTo(decoder.decode(JPEG));
    }

    @Test
    void missingEndMarkerAndWhatFollowsIt_areForgiven() {
        assertThat(decoder.decode(Arrays.copyOf(JPEG, JPEG.length - 2))).isEqualTo(decoder.decode(JPEG));
        assertThat(decoder.decode(Arrays.copyOf(JPEG, JPEG.length + 9))).isEqualTo(decoder.decode(JPEG));
    }

    @Test
    void progressive_isRefused() {
        assertRefused(
                JpegBytes.progressive(STROKE), "This is a progressive JPEG; PNG, BMP, GIF and baseline JPEG are read.");
    }

    @ParameterizedTest
    @CsvSource({"0xc3, a lossless", "0xc5, a hierarchical", "0xc9, an arithmetic-coded", "0xca, an arithmetic-coded"})
    void otherKind_isNamed(int marker, String kind) {
        byte[] image = JpegBytes.changed(JPEG, JpegBytes.find(JPEG, JpegBytes.SOF0) - 3, marker);

        assertRefused(image, "This is " + kind + " JPEG; PNG, BMP, GIF and baseline JPEG are read.");
    }

    static Stream<Arguments> unusable() {
        int frame = JpegBytes.find(JPEG, JpegBytes.SOF0);
        int scan = JpegBytes.find(JPEG, JpegBytes.SOS);
        int quarter = scan + (JPEG.length - scan) / 4;
        byte[] adobe = "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);
        byte[] second = Arrays.copyOfRange(JPEG, frame, frame + 15);
        byte[] twelveBits = JpegBytes.changed(JPEG, frame, 12);
        return Stream.of(
                Arguments.of("twelve bits", twelveBits, "has 12 bits a sample; 8 are read"),
                Arguments.of("a later frame", JpegBytes.inserted(JPEG, scan - 4, 0xc0, second), "more than one frame"),
                Arguments.of(
                        "a later progressive frame", JpegBytes.inserted(JPEG, scan - 4, 0xc2, second), "a progressive"),
                Arguments.of("no height", JpegBytes.changed(JPEG, frame + 2, 0), "150 × 0 pixels; at least one"),
                Arguments.of(
                        "two colours", JpegBytes.changed(JPEG, frame + 5, 2), "has 2 colours; grey and YCbCr are read"),
                Arguments.of(
                        "four colours",
                        JpegBytes.inserted(JPEG, frame - 4, 0xc0, Arrays.copyOf(JpegBytes.changed(second, 5, 4), 18)),
                        "has 4 colours (CMYK)"),
                Arguments.of("RGB by Adobe", JpegBytes.with(JPEG, 0xee, adobe), "holds red, green and blue"),
                Arguments.of(
                        "RGB by name",
                        JpegBytes.changed(JpegBytes.changed(JPEG, frame + 6, 'R'), frame + 9, 'G'),
                        "holds red, green and blue"),
                Arguments.of(
                        "three times", JpegBytes.changed(JPEG, frame + 10, 0x31), "3 times where it samples another 2"),
                Arguments.of("five times", JpegBytes.changed(JPEG, frame + 7, 0x51), "one colour 5 times"),
                Arguments.of("never", JpegBytes.changed(JPEG, frame + 10, 0), "another 0 times"),
                Arguments.of("a scan of some colours", JpegBytes.changed(JPEG, scan, 1), "colours in several scans"),
                Arguments.of("an unknown colour", JpegBytes.changed(JPEG, scan + 1, 77), "damaged or cut off"),
                Arguments.of("no frame", JpegBytes.changed(JPEG, frame - 3, 0xef), "a scan, but no frame"),
                Arguments.of("no scan", JpegBytes.changed(JPEG, scan - 3, 0xd9), "ends before its picture"),
                Arguments.of(
                        "no table", JpegBytes.changed(JPEG, JpegBytes.find(JPEG, JpegBytes.DHT) - 3, 0xef), "damaged"),
                Arguments.of("cut data", Arrays.copyOf(JPEG, quarter), "damaged or cut off"),
                Arguments.of(
                        "a restart where none is",
                        JpegBytes.changed(JpegBytes.changed(JPEG, quarter, 0xff), quarter + 1, 0xd3),
                        "damaged or cut off"),
                Arguments.of("a short segment", JpegBytes.changed(JPEG, frame - 1, 1), "cut off"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void unusableJpeg_isRefusedWithASentence(String what, byte[] image, String message) {
        assertThatExceptionOfType(DrawingException.class)
                .as(what)
                .isThrownBy(() -> decoder.decode(image))
                .withMessageContaining(message)
                .withMessageEndingWith(".");
    }

    @Test
    void intervalsWiderThanAnyImage_areRefused() {
        byte[] wide = Sketch.as("jpg", Sketch.blank(60000, 300, BufferedImage.TYPE_BYTE_GRAY, Color.WHITE));
        byte[] image = JpegBytes.with(wide, JpegBytes.DRI, (byte) 0x20, (byte) 1);

        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> ImageDecoder.within(DecodeLimits.DEFAULTS.maxPixels(1 << 28))
                        .decode(image))
                .withMessage(
                        "This JPEG restarts after 8193 blocks, which is more than a row of them; whole rows are read.");
    }

    @Test
    void restartsWithoutEnd_areRefused() {
        byte[] large = Sketch.as("jpg", Sketch.blank(2000, 1000, BufferedImage.TYPE_BYTE_GRAY, Color.WHITE));

        assertRefused(
                JpegBytes.with(large, JpegBytes.DRI, (byte) 0, (byte) 1),
                "This JPEG restarts 31250 times; at most 16384 times are read.");
    }

    private void assertRefused(byte[] image, String message) {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decode(image))
                .withMessage(message);
    }
}

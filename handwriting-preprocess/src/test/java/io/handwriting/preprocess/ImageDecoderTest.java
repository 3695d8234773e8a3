package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Polarity;
import io.handwriting.testkit.Allocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageDecoderTest {
    private final ImageDecoder decoder = ImageDecoder.ofDefaults();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "gif"})
    void everyLosslessForm_givesTheSamePixels(String form) {
        byte[] image = Sketch.as(form, Sketch.stroke(60, 40));

        Bitmap bitmap = decoder.decode(image);

        Sketch.assertLikeImageIo(bitmap, image, 0);
        assertThat(bitmap.polarity()).isEqualTo(Polarity.UNKNOWN);
    }

    @Test
    void limits_areThoseItWasMadeWith() {
        DecodeLimits limits = new DecodeLimits(1, 2, 3);

        assertThat(ImageDecoder.within(limits).limits()).isEqualTo(limits);
        assertThat(decoder.limits()).isEqualTo(DecodeLimits.DEFAULTS);
        assertThatNullPointerException().isThrownBy(() -> ImageDecoder.within(nothing()));
    }

    @SuppressWarnings("NullAway") // what a caller without null checking may do
    private static DecodeLimits nothing() {
        return null;
    }

    @Test
    void file_isDecodedWhateverItsName() throws IOException {
        byte[] image = Sketch.as("png", Sketch.stroke(20, 10));
        Path file = Files.write(folder.resolve("seven.jpg"), image);

        assertThat(decoder.decode(file)).isEqualTo(decoder.decode(image));
    }

    @Test
    void missingFile_isNamed() {
        assertRefused(folder.resolve("seven.png"), "There is no file " + folder.resolve("seven.png") + ".");
    }

    @Test
    void folder_isRefused() {
        assertRefused(folder, folder + " is a folder; an image file is needed.");
    }

    @Test
    void fileBelowAFile_isRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decode(file.resolve("seven.png")))
                .withMessageStartingWith("The file ")
                .withMessageContaining("cannot be read: ");
    }

    @Test
    void emptyFile_isRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.png"));

        assertRefused(file, "The image is empty; PNG, BMP, GIF and baseline JPEG are read.");
    }

    @Test
    void largeFile_isRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("large.png");
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
            channel.position(1L << 32).write(ByteBuffer.allocate(1));
        }

        long allocated =
                Allocation.of(() -> assertRefused(file, "The image has 4294967297 bytes; at most 10485760 are read."));

        assertThat(allocated).isLessThan(1 << 20);
    }

    @Test
    void deviceWithoutEnd_isRefused() {
        Path zeros = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(zeros), "there is no such device here");

        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() ->
                        ImageDecoder.within(new DecodeLimits(1000, 1000, 1)).decode(zeros))
                .withMessage("The image has 1001 bytes; at most 1000 are read.");
    }

    @Test
    void tooManyBytes_areRefused() {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(
                        () -> ImageDecoder.within(new DecodeLimits(10, 1000, 1)).decode(new byte[11]))
                .withMessage("The image has 11 bytes; at most 10 are read.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RIFF....WEBPVP8 | a WebP image",
                "II*\\0 | a TIFF image",
                "MM\\0* | a TIFF image",
                "....ftypavif | an AVIF image",
                "....ftypheic | a HEIC image",
                "....ftypmif1 | a HEIF image",
                "\\0\\0\\1\\0 | an icon (ICO)",
                "%PDF-1.7 | a PDF document",
                "<?xml version='1.0'?><svg/> | an SVG drawing",
                "<!DOCTYPE html> | a web page",
                "data:image/png;base64,AA== | a data URL, which decodeBase64 takes",
                "iVBORw0KGgoAAA | an image written as base64, which decodeBase64 takes",
                "hello world | no known form of image (it begins with the bytes 68 65 6c 6c 6f 20 77 6f)",
            })
    void otherForm_isNamed(String beginning, String name) {
        byte[] file = beginning.replace("\\0", "\0").replace("\\1", "\1").getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decode(file))
                .withMessage("This is " + name + "; PNG, BMP, GIF and baseline JPEG are read.");
    }

    private void assertRefused(Path file, String message) {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decode(file))
                .withMessage(message);
    }
}

package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.testkit.Allocation;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good images that break off or are damaged on their way. */
class TruncationTest {
    private static final int MEMORY = 4 << 20;

    private final ImageDecoder decoder = ImageDecoder.within(new DecodeLimits(1 << 16, 1 << 16, 4));

    static Stream<Arguments> goodImages() {
        return GoodImages.byName().entrySet().stream().map(image -> Arguments.of(image.getKey(), image.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodImages")
    void imageCutOffAnywhere_isReadOrRefused(String what, byte[] image) {
        Bitmap whole = decoder.decode(image);
        for (int length = 0; length < image.length; length++) {
            byte[] start = Arrays.copyOf(image, length);

            assertReadOrRefused(what + " cut off after " + length, start);
        }
        assertThat(whole.width()).isPositive();
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decode(Arrays.copyOf(image, image.length / 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodImages")
    void imageWithAnyByteChanged_isReadOrRefused(String what, byte[] image) {
        SplittableRandom random = new SplittableRandom(7);
        for (int at = 0; at < image.length; at++) {
            byte[] damaged = image.clone();
            damaged[at] = (byte) random.nextInt();

            assertReadOrRefused(what + " with byte " + at + " as " + damaged[at], damaged);
        }
    }

    private void assertReadOrRefused(String what, byte[] image) {
        long allocated = Allocation.of(() -> {
            try {
                decoder.decode(image);
            } catch (DrawingException e) {
                assertThat(e).as(what).message().endsWith(".");
            }
        });
        assertThat(allocated).as(what).isLessThan(MEMORY);
    }
}

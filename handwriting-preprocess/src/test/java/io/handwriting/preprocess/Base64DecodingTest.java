package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.testkit.Allocation;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base64DecodingTest {
    private static final byte[] IMAGE = Sketch.as("png", Sketch.stroke(30, 30));
    private static final String BASE64 = Base64.getEncoder().encodeToString(IMAGE);

    private final ImageDecoder decoder = ImageDecoder.ofDefaults();
    private final Bitmap expected = decoder.decode(IMAGE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "data:image/png;base64,",
                "data:image/jpeg;base64,",
                "DATA:Image/PNG;Base64,",
                "data:;base64,",
                "data:image/svg+xml;charset=utf-8;name=seven.png;base64,",
                " data:image/png;base64,\n",
            })
    void base64BehindAnyHead_isDecoded(String head) {
        assertThat(decoder.decodeBase64(head + BASE64)).isEqualTo(expected);
    }

    static Stream<CharSequence> spellings() {
        return Stream.of(
                Base64.getUrlEncoder().encodeToString(IMAGE),
                Base64.getUrlEncoder().withoutPadding().encodeToString(IMAGE),
                Base64.getEncoder().withoutPadding().encodeToString(IMAGE),
                Base64.getMimeEncoder().encodeToString(IMAGE),
                Base64.getMimeEncoder().encodeToString(IMAGE).replace("\r\n", "\t \f\n") + "\n",
                CharBuffer.wrap(BASE64.toCharArray()));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void everySpellingOfBase64_isDecoded(CharSequence text) {
        assertThat(decoder.decodeBase64(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyRestOfBytes_isDecoded(int more) {
        byte[] longer = Arrays.copyOf(IMAGE, IMAGE.length + more);

        assertThat(decoder.decodeBase64(Base64.getEncoder().encodeToString(longer)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            value = {
                "AAAA%AAA | Character 5 of the text is \"%\", which is not base64.",
                "data:image/png;base64,AAA* | Character 26 of the text is \"*\", which is not base64.",
                "AAA\u00e9 | Character 4 of the text is U+00E9, which is not base64.",
                "AA==AA | Character 5 of the text is \"A\", behind the padding that ends base64.",
                "AAAAA | The base64 has 5 characters and 0 of padding, which no number of bytes gives; it may be cut off.",
                "AA=== | The base64 has 2 characters and 3 of padding, which no number of bytes gives; it may be cut off.",
                "data:image/png;base64 | The data URL has no comma; data:image/png;base64, is its usual head.",
                "data:image/svg+xml,<svg/> | The data URL is not base64; ;base64 is needed before its comma.",
                "data:,AAAA | The data URL is not base64; ;base64 is needed before its comma.",
            })
    void wrongText_isRefusedWithTheOffendingPlace(String text, String message) {
        assertRefused(text, message);
    }

    @Test
    void emptyText_isRefusedAsAnEmptyImage() {
        assertRefused("", "The image is empty; PNG, BMP, GIF and baseline JPEG are read.");
    }

    @Test
    void longText_isRefusedBeforeItIsDecoded() {
        String text = "A".repeat(1 << 25);

        long allocated =
                Allocation.of(() -> assertRefused(text, "The image has 25165824 bytes; at most 10485760 are read."));

        assertThat(allocated).isLessThan(1 << 20);
    }

    @Test
    void whiteSpace_doesNotCountAsBytes() {
        String spaced = BASE64.replaceAll("(.)", "$1     ");

        assertThat(ImageDecoder.within(DecodeLimits.DEFAULTS.maxBytes(IMAGE.length))
                        .decodeBase64(spaced))
                .isEqualTo(expected);
    }

    private void assertRefused(String text, String message) {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> decoder.decodeBase64(text))
                .withMessage(message);
    }
}

package io.handwriting.preprocess;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds the decoder texts that Jazzer makes up. */
class Base64FuzzTest {

    static Stream<byte[]> seeds() {
        byte[] image = PngBytes.of(1, 1, 8, PngBytes.GREY).pixels(0, 9).end();
        String base64 = Base64.getEncoder().encodeToString(image);
        return Stream.of(
                        base64,
                        "data:image/png;base64," + base64,
                        Base64.getMimeEncoder().encodeToString(image))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyText_isReadOrRefused(byte[] text) {
        FuzzedDecoder.decodeBase64(new String(text, StandardCharsets.UTF_8));
    }
}

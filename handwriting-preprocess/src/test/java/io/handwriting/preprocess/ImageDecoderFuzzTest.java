package io.handwriting.preprocess;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds the decoder bytes that Jazzer makes up: images as they are, and PNG whose pixels are packed on the way. */
class ImageDecoderFuzzTest {
    private static final byte UNPACKED_PNG = 'U';
    private static final int HEADER = 13;

    static Stream<byte[]> seeds() {
        byte[] unpacked = ByteBuffer.allocate(1 + HEADER + 1 + 2 * 3 + 2 + 6)
                .put(UNPACKED_PNG)
                .put(PngBytes.header(2, 2, 8, PngBytes.PALETTE, 0))
                .put((byte) 2)
                .put(PngBytes.bytes(0, 0, 0, 255, 255, 255))
                .put(PngBytes.bytes(0, 255))
                .put(PngBytes.bytes(1, 0, 1, 4, 1, 1))
                .array();
        return Stream.concat(GoodImages.all(), Stream.of(unpacked));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyBytes_areReadOrRefused(byte[] bytes) {
        FuzzedDecoder.decode(bytes.length > HEADER && bytes[0] == UNPACKED_PNG ? packed(bytes) : bytes);
    }

    /** Makes a PNG out of its header, the length of a palette, the palette, transparency of its length, and pixels. */
    private static byte[] packed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        PngBytes png = PngBytes.empty().chunk("IHDR", next(in, HEADER));
        if (in.hasRemaining()) {
            int colours = in.get() & 0x3f;
            png.chunk("PLTE", next(in, 3 * colours)).chunk("tRNS", next(in, colours));
        }
        return png.chunk("IDAT", PngBytes.deflated(next(in, in.remaining()))).end();
    }

    private static byte[] next(ByteBuffer in, int length) {
        byte[] next = new byte[Math.min(length, in.remaining())];
        in.get(next);
        return next;
    }
}

package io.handwriting.preprocess;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.testkit.Allocation;
import java.util.function.Supplier;

/** The decoder under small limits; nothing but a {@link DrawingException} may leave it, and memory stays bounded. */
final class FuzzedDecoder {
    private static final DecodeLimits LIMITS = new DecodeLimits(1 << 16, 1 << 16, 8);
    private static final ImageDecoder DECODER = ImageDecoder.within(LIMITS);

    // rows of one pixel are the dearest in a PNG, restarts after every block in a JPEG; three bytes make one of these
    private static final long MEMORY = 4 << 20;
    private static final long MEMORY_OF_A_PIXEL = 320;
    private static final long MEMORY_OF_A_BYTE = 8 << 10;

    private FuzzedDecoder() {}

    static void decode(byte[] image) {
        run(image.length, () -> DECODER.decode(image));
    }

    static void decodeBase64(String text) {
        run(text.length(), () -> DECODER.decodeBase64(text));
    }

    private static void run(int bytes, Supplier<Bitmap> work) {
        long allowed = MEMORY + MEMORY_OF_A_PIXEL * LIMITS.maxPixels() + MEMORY_OF_A_BYTE * bytes;
        // the first time a way is gone, loading and instrumenting its classes takes memory, too
        for (int attempt = 0; attempt < 3; attempt++) {
            if (Allocation.of(() -> readOrRefuse(work)) <= allowed) {
                return;
            }
        }
        throw new AssertionError(bytes + " bytes took more than " + allowed + " bytes of memory.");
    }

    private static void readOrRefuse(Supplier<Bitmap> work) {
        try {
            requireWithinLimits(work.get());
        } catch (DrawingException e) {
            requireSentence(String.valueOf(e.getMessage()));
        }
    }

    private static void requireWithinLimits(Bitmap bitmap) {
        if ((long) bitmap.width() * bitmap.height() > LIMITS.maxPixels()) {
            throw new AssertionError(bitmap + " is larger than allowed.");
        }
    }

    private static void requireSentence(String message) {
        if (!message.endsWith(".") || message.length() > 400) {
            throw new AssertionError("This is no sentence: " + message);
        }
    }
}

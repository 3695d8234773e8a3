package io.handwriting.preprocess.internal.image;

/** Reads baseline JPEG images, grey or YCbCr, and turns them upright where they say how they were taken. */
final class JpegReader {
    private JpegReader() {}

    static Pixels read(byte[] image, Bounds bounds) {
        JpegSegments segments = JpegSegments.of(image, bounds);
        return segments.turn().apply(segments.scan().decode());
    }
}

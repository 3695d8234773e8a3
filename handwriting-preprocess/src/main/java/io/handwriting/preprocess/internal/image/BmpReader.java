package io.handwriting.preprocess.internal.image;

import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.bmp.BmpImageParser;

/** Reads BMP images: 1 to 32 bits, packed by run lengths or not, from the bottom up or from the top down. */
final class BmpReader {
    private BmpReader() {}

    static Pixels read(byte[] image, Bounds bounds) {
        BmpHeader header = BmpHeader.of(image, bounds);
        if (header.runs()) {
            BmpRuns.check(header, image);
        }
        byte[] upright = header.bottomUp(image);
        Pixels pixels = CommonsImaging.read(
                "BMP", () -> new BmpImageParser().getBufferedImage(ByteSource.array(upright), null));
        if (header.masked() && pixels.invisible()) {
            // many programs leave the alpha of a BMP at zero and mean it opaque
            pixels.opaque();
        }
        return header.topDown() ? Turn.FLIP.apply(pixels) : pixels;
    }
}

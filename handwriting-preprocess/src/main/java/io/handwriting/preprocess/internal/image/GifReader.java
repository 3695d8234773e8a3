package io.handwriting.preprocess.internal.image;

import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.gif.GifImageParser;

/** Reads the first frame of GIF images; the parser by itself would decompress them all. */
final class GifReader {
    private GifReader() {}

    static Pixels read(byte[] image, Bounds bounds) {
        byte[] firstFrame = new GifBlocks(image, bounds).firstFrame();
        return CommonsImaging.read(
                "GIF", () -> new GifImageParser().getBufferedImage(ByteSource.array(firstFrame), null));
    }
}

package io.handwriting.preprocess.internal.image;

import java.awt.image.BufferedImage;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.png.PngImageParser;
import org.apache.commons.imaging.formats.png.PngImagingParameters;

/** Reads PNG images, interlaced ones and 16 bits included. */
final class PngReader {
    private PngReader() {}

    static Pixels read(byte[] image, Bounds bounds) {
        byte[] plain = PngChunks.of(image, bounds).toPlainPng();
        PngImagingParameters parameters = new PngImagingParameters();
        parameters.setBufferedImageFactory(new PixelCanvas.Factory());
        BufferedImage read = CommonsImaging.read(
                "PNG", () -> new PngImageParser().getBufferedImage(ByteSource.array(plain), parameters));
        return Pixels.of(read);
    }
}

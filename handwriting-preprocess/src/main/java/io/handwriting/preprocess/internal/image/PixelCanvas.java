package io.handwriting.preprocess.internal.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.apache.commons.imaging.common.BufferedImageFactory;

/**
 * The image that the PNG parser paints on, pixel by pixel.
 *
 * <p>It takes grey as it is, where a grey {@link BufferedImage} would bend it by its linear colour space, and it takes a
 * pixel without the lock and the array that every call would cost otherwise.
 */
final class PixelCanvas extends BufferedImage {
    private final int[] argb;

    private PixelCanvas(int width, int height) {
        super(width, height, TYPE_INT_ARGB);
        argb = ((DataBufferInt) getRaster().getDataBuffer()).getData();
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread paints
    public void setRGB(int x, int y, int pixel) {
        argb[y * getWidth() + x] = pixel;
    }

    /** Makes the canvases. */
    static final class Factory implements BufferedImageFactory {
        @Override
        public BufferedImage getColorBufferedImage(int width, int height, boolean hasAlpha) {
            return new PixelCanvas(width, height);
        }

        @Override
        public BufferedImage getGrayscaleBufferedImage(int width, int height, boolean hasAlpha) {
            return new PixelCanvas(width, height);
        }
    }
}

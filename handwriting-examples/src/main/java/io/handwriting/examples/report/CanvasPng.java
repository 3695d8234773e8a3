package io.handwriting.examples.report;

import io.handwriting.Bitmap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A canvas as the PNG that a page would send. */
public final class CanvasPng {
    private CanvasPng() {}

    /**
     * Encodes a canvas.
     *
     * @param canvas the canvas
     * @return a grey PNG of its size
     */
    public static byte[] opaque(Bitmap canvas) {
        return encode(GreyImage.of(canvas));
    }

    /** Leaves the paper out: what is not ink is transparent. */
    static byte[] transparent(Bitmap canvas, int paper, int ink) {
        BufferedImage image = new BufferedImage(canvas.width(), canvas.height(), BufferedImage.TYPE_INT_ARGB);
        byte[] greys = canvas.toBytes();
        int[] pixels = new int[greys.length];
        for (int i = 0; i < pixels.length; i++) {
            int alpha = 255 * ((greys[i] & 0xff) - paper) / (ink - paper);
            pixels[i] = alpha << 24 | ink * 0x010101;
        }
        image.getRaster().setDataElements(0, 0, canvas.width(), canvas.height(), pixels);
        return encode(image);
    }

    private static byte[] encode(BufferedImage image) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.handwriting.benchmarks;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;

/**
 * What a Java developer would write with {@code BufferedImage}: dark ink on light paper is inverted, cropped, drawn
 * small with bicubic interpolation, moved to its centre of mass and blended 70/30 with its blur. It finds no polarity,
 * leaves out no specks and brings no pen to width.
 */
final class Graphics2dPipeline {
    private static final float[] GAUSSIAN = {
        1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f
    };
    private static final ConvolveOp BLUR = new ConvolveOp(new Kernel(3, 3, GAUSSIAN), ConvolveOp.EDGE_ZERO_FILL, null);
    private static final int INNER = 22;
    private static final int THRESHOLD = 32;

    private Graphics2dPipeline() {}

    static BufferedImage image(Bitmap bitmap) {
        BufferedImage image = new BufferedImage(bitmap.width(), bitmap.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, bitmap.width(), bitmap.height(), bitmap.toBytes());
        return image;
    }

    static Glyph toGlyph(BufferedImage canvas) {
        BufferedImage ink = invert(canvas);
        BufferedImage small = scale(crop(ink));
        BufferedImage centred = centre(small);
        return blend(centred, BLUR.filter(centred, null));
    }

    private static BufferedImage invert(BufferedImage canvas) {
        BufferedImage inverted = new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < canvas.getHeight(); y++) {
            for (int x = 0; x < canvas.getWidth(); x++) {
                int grey = canvas.getRaster().getSample(x, y, 0);
                inverted.getRaster().setSample(x, y, 0, 255 - grey);
            }
        }
        return inverted;
    }

    private static BufferedImage crop(BufferedImage ink) {
        int left = ink.getWidth();
        int top = ink.getHeight();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < ink.getHeight(); y++) {
            for (int x = 0; x < ink.getWidth(); x++) {
                if (ink.getRaster().getSample(x, y, 0) > THRESHOLD) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return ink.getSubimage(left, top, right - left + 1, bottom - top + 1);
    }

    private static BufferedImage scale(BufferedImage cropped) {
        double scale = (double) INNER / Math.max(cropped.getWidth(), cropped.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(
                (Glyph.SIZE - cropped.getWidth() * scale) / 2, (Glyph.SIZE - cropped.getHeight() * scale) / 2);
        place.scale(scale, scale);
        return draw(cropped, place);
    }

    private static BufferedImage centre(BufferedImage small) {
        double mass = 1e-9;
        double momentX = 0;
        double momentY = 0;
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                int ink = small.getRaster().getSample(x, y, 0);
                mass += ink;
                momentX += (double) ink * x;
                momentY += (double) ink * y;
            }
        }
        return draw(small, AffineTransform.getTranslateInstance(13.5 - momentX / mass, 13.5 - momentY / mass));
    }

    private static BufferedImage draw(BufferedImage source, AffineTransform place) {
        BufferedImage target = new BufferedImage(Glyph.SIZE, Glyph.SIZE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(source, place, null);
        graphics.dispose();
        return target;
    }

    private static Glyph blend(BufferedImage sharp, BufferedImage blurred) {
        float[] values = new float[Glyph.PIXELS];
        for (int i = 0; i < values.length; i++) {
            int x = i % Glyph.SIZE;
            int y = i / Glyph.SIZE;
            values[i] = (0.7f * sharp.getRaster().getSample(x, y, 0)
                            + 0.3f * blurred.getRaster().getSample(x, y, 0))
                    / 255;
        }
        return Glyph.of(values);
    }
}

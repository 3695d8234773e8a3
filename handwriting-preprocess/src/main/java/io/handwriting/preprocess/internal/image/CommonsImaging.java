package io.handwriting.preprocess.internal.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;

/** Calls Commons Imaging, and takes the pixels out of its images; what it throws at a damaged one becomes a sentence. */
final class CommonsImaging {
    private CommonsImaging() {}

    static Pixels read(String form, Parser parser) {
        try {
            return pixels(parser.parse());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Damage.of(form, e);
        }
    }

    private static Pixels pixels(BufferedImage image) {
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Pixels pixels = new Pixels(image.getWidth(), image.getHeight(), argb);
        return image.getColorModel().hasAlpha() ? pixels : pixels.opaque();
    }

    /** A call of a parser. */
    @FunctionalInterface
    interface Parser {
        BufferedImage parse() throws IOException;
    }
}

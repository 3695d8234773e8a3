package io.handwriting.examples.report;

import io.handwriting.Bitmap;
import java.awt.image.BufferedImage;

/** A bitmap as Java2D knows it. */
final class GreyImage {
    private GreyImage() {}

    static BufferedImage of(Bitmap bitmap) {
        BufferedImage image = new BufferedImage(bitmap.width(), bitmap.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, bitmap.width(), bitmap.height(), bitmap.toBytes());
        return image;
    }
}

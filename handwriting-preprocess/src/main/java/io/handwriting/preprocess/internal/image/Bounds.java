package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;

/**
 * How large an image may be once it is decoded.
 *
 * @param maxPixels the most pixels
 * @param maxFrames the most frames
 */
public record Bounds(int maxPixels, int maxFrames) {
    // what 16 bits hold; with it no product of a side and the bits of a pixel leaves the range of an int
    private static final int MAX_SIDE = 0xffff;

    void requireSize(long width, long height) {
        if (width < 1 || height < 1) {
            throw wrongSize(width, height, "at least one is needed.");
        }
        if (width > maxPixels / height) {
            throw wrongSize(width, height, "at most " + maxPixels + " pixels are read.");
        }
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw wrongSize(width, height, "sides of at most " + MAX_SIDE + " are read.");
        }
    }

    private static DrawingException wrongSize(long width, long height, String wanted) {
        return new DrawingException("The image is " + width + " × " + height + " pixels; " + wanted);
    }

    void requireFrames(int frames) {
        if (frames > maxFrames) {
            throw new DrawingException("The image has more than " + maxFrames + (maxFrames == 1 ? " frame" : " frames")
                    + "; at most " + maxFrames + " may be there.");
        }
    }
}

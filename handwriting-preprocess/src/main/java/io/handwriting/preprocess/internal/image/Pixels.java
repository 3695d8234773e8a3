package io.handwriting.preprocess.internal.image;

/** Colour pixels as they came out of an image: alpha, red, green and blue of eight bits in an int. */
final class Pixels {
    private static final int ALPHA = 0xff000000;

    private final int width;
    private final int height;
    private final int[] argb;

    Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] argb() {
        return argb;
    }

    /** Makes every pixel opaque. */
    Pixels opaque() {
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= ALPHA;
        }
        return this;
    }

    boolean invisible() {
        for (int pixel : argb) {
            if ((pixel & ALPHA) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Makes the pixels grey. */
    Greys greys() {
        byte[] grey = new byte[argb.length];
        boolean opaque = true;
        for (int i = 0; i < argb.length; i++) {
            grey[i] = (byte) Luma.of(argb[i]);
            opaque &= argb[i] >>> 24 == 255;
        }
        return new Greys(width, height, grey, opaque ? null : alpha());
    }

    private byte[] alpha() {
        byte[] alpha = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) {
            alpha[i] = (byte) (argb[i] >>> 24);
        }
        return alpha;
    }
}

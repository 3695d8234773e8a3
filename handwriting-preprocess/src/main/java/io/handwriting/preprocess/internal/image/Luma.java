package io.handwriting.preprocess.internal.image;

/** Rec. 601 in integers: the three weights are 0.299, 0.587 and 0.114 of 65,536 and add up to it. */
final class Luma {
    private Luma() {}

    static int of(int rgb) {
        return of((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff);
    }

    static int of(int red, int green, int blue) {
        return (19595 * red + 38470 * green + 7471 * blue + 0x8000) >> 16;
    }
}

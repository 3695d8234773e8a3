package io.handwriting.preprocess.internal.image;

/** Rec. 601 in integers: the three weights are 0.299, 0.587 and 0.114 of 65,536 and add up to it. */
final class Luma {
    private Luma() {}

    static int of(int rgb) {
        return (19595 * ((rgb >> 16) & 0xff) + 38470 * ((rgb >> 8) & 0xff) + 7471 * (rgb & 0xff) + 0x8000) >> 16;
    }
}

package io.handwriting.preprocess.internal.image;

/** How dark and light the visible part of an image is, every pixel counting as much as it is opaque. */
final class Visible {
    // of the weight, in thousandths, at either end of the levels; such a small part may be an edge or a speck
    private static final int STRAY = 1;
    private static final int CONTRAST = 64;

    private final int pixels;
    private final long[] weightOfLevel = new long[256];
    private long weight;
    private int mostOpaque;
    private int leastOpaque = 255;

    Visible(byte[] grey, byte[] alpha) {
        pixels = grey.length;
        for (int i = 0; i < pixels; i++) {
            int opaque = alpha[i] & 0xff;
            leastOpaque = Math.min(leastOpaque, opaque);
            if (opaque > 0) {
                weightOfLevel[grey[i] & 0xff] += opaque;
                weight += opaque;
                mostOpaque = Math.max(mostOpaque, opaque);
            }
        }
    }

    boolean everywhere() {
        return leastOpaque == 255;
    }

    int mostOpaque() {
        return mostOpaque;
    }

    /** Tells how much of the image is covered, from 0 to 1, when its most opaque pixel covers fully. */
    double share() {
        return (double) weight / mostOpaque / pixels;
    }

    int mean() {
        long sum = 0;
        for (int level = 0; level < weightOfLevel.length; level++) {
            sum += level * weightOfLevel[level];
        }
        return (int) (sum / weight);
    }

    int median() {
        return level(500);
    }

    boolean darkAndLight() {
        return level(1000 - STRAY) - level(STRAY) >= CONTRAST;
    }

    /** Finds the level up to which a share of the weight lies. */
    private int level(int thousandths) {
        long wanted = weight * thousandths / 1000;
        int level = 0;
        for (long sum = weightOfLevel[0]; sum <= wanted && level < 255; sum += weightOfLevel[level]) {
            level++;
        }
        return level;
    }
}

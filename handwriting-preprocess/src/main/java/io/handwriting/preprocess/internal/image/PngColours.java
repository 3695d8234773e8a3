package io.handwriting.preprocess.internal.image;

import org.jspecify.annotations.Nullable;

/** The samples of a PNG that has several for each pixel: colours, or alpha; of 16 bits the upper eight count. */
final class PngColours implements PngSamples {
    private final PngHeader header;
    private final int pixelBytes;
    private final int green;
    private final int blue;
    private final int opacity;
    private final int transparent;
    private final byte[] grey;
    private final byte @Nullable [] alpha;

    PngColours(PngHeader header, int[] transparent) {
        this.header = header;
        int sampleBytes = header.bitDepth() / Byte.SIZE;
        boolean colour = header.colourType() != PngHeader.GREY_ALPHA;
        this.pixelBytes = header.bytesOf(1);
        this.green = colour ? sampleBytes : 0;
        this.blue = 2 * green;
        this.opacity = header.colourType() == PngHeader.COLOUR ? 0 : pixelBytes - sampleBytes;
        this.transparent = transparent.length == 0 ? -1 : rgb(transparent[0], transparent[1], transparent[2]);
        this.grey = new byte[header.width() * header.height()];
        this.alpha = opacity == 0 && transparent.length == 0 ? null : new byte[grey.length];
    }

    private static int rgb(int red, int green, int blue) {
        return (red << 16) | (green << 8) | blue;
    }

    @Override
    public void put(byte[] row, int from, int count, int to, int step) {
        int at = from;
        int place = to;
        for (int i = 0; i < count; i++) {
            byte opaque = opacity > 0 ? row[at + opacity] : opacity(row, at);
            if (opaque != 0) {
                grey[place] = (byte) Luma.of(row[at] & 0xff, row[at + green] & 0xff, row[at + blue] & 0xff);
            }
            if (alpha != null) {
                alpha[place] = opaque;
            }
            at += pixelBytes;
            place += step;
        }
    }

    private byte opacity(byte[] row, int at) {
        boolean clear = rgb(row[at] & 0xff, row[at + green] & 0xff, row[at + blue] & 0xff) == transparent;
        return (byte) (clear ? 0 : 255);
    }

    @Override
    public Greys greys() {
        return new Greys(header.width(), header.height(), grey, alpha);
    }
}

package io.handwriting.preprocess.internal.image;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers that are the pixels of a grey PNG, or of one with a palette; of 16 bits the upper eight count. */
final class PngTones implements PngSamples {
    private final int bits;
    private final int bitsBetween;
    private final byte[] greyOf;
    private final byte[] alphaOf = new byte[256];
    private final byte[] grey;
    private final byte @Nullable [] alpha;
    private final PngHeader header;

    private PngTones(PngHeader header, byte[] greyOf, boolean opaque) {
        this.header = header;
        this.bits = Math.min(header.bitDepth(), Byte.SIZE);
        this.bitsBetween = header.bitDepth();
        this.greyOf = greyOf;
        this.grey = new byte[header.width() * header.height()];
        this.alpha = opaque ? null : new byte[grey.length];
        Arrays.fill(alphaOf, (byte) 255);
    }

    /** Spreads the greys over 0 to 255; one of them may be transparent. */
    static PngTones ofGrey(PngHeader header, int[] transparent) {
        byte[] greyOf = new byte[1 << Math.min(header.bitDepth(), Byte.SIZE)];
        for (int i = 0; i < greyOf.length; i++) {
            greyOf[i] = (byte) (i * 255 / (greyOf.length - 1));
        }
        PngTones tones = new PngTones(header, greyOf, transparent.length == 0);
        for (int clear : transparent) {
            tones.alphaOf[clear] = 0;
        }
        return tones;
    }

    /** Takes the colours of a palette, and how opaque the first of them are. */
    static PngTones ofPalette(PngHeader header, byte[] colours, byte[] opacities) {
        if (colours.length % 3 != 0) {
            throw Damage.of("PNG", "a palette of " + colours.length + " bytes has no whole colours", null);
        }
        byte[] greyOf = new byte[colours.length / 3];
        for (int i = 0; i < greyOf.length; i++) {
            greyOf[i] = (byte) Luma.of(colours[3 * i] & 0xff, colours[3 * i + 1] & 0xff, colours[3 * i + 2] & 0xff);
        }
        PngTones tones = new PngTones(header, greyOf, opacities.length == 0);
        System.arraycopy(opacities, 0, tones.alphaOf, 0, opacities.length);
        return tones;
    }

    @Override
    public void put(byte[] row, int from, int count, int to, int step) {
        int mask = (1 << bits) - 1;
        for (int i = 0; i < count; i++) {
            int bit = i * bitsBetween;
            int number = ((row[from + (bit >> 3)] & 0xff) >> (Byte.SIZE - bits - (bit & 7))) & mask;
            if (number >= greyOf.length) {
                throw Damage.of("PNG", "unknown Palette reference: " + number, null);
            }
            grey[to + i * step] = greyOf[number];
            if (alpha != null) {
                alpha[to + i * step] = alphaOf[number];
            }
        }
    }

    @Override
    public Greys greys() {
        return new Greys(header.width(), header.height(), grey, alpha);
    }
}

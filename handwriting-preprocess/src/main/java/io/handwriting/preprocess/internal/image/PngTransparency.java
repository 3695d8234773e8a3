package io.handwriting.preprocess.internal.image;

/**
 * The transparent colour of a PNG, on the scale of the eight bits at which the parser compares it.
 *
 * <p>The parser itself compares it unscaled, so that white would never be transparent in a grey image of one bit. Of 16
 * bits the upper eight are compared.
 */
final class PngTransparency {
    private static final int SAMPLE = 2;

    private PngTransparency() {}

    /** Rescales the content of a tRNS chunk; an empty one stands for one that means nothing. */
    static byte[] rescaled(PngHeader header, byte[] content) {
        return switch (header.colourType()) {
            case PngHeader.PALETTE -> content;
            case PngHeader.GREY -> samples(header.bitDepth(), 1, content);
            case PngHeader.COLOUR -> samples(header.bitDepth(), 3, content);
            default -> new byte[0];
        };
    }

    private static byte[] samples(int bitDepth, int count, byte[] content) {
        if (content.length != count * SAMPLE) {
            return new byte[0];
        }
        byte[] rescaled = new byte[content.length];
        for (int i = 0; i < content.length; i += SAMPLE) {
            int sample = ((content[i] & 0xff) << 8) | (content[i + 1] & 0xff);
            int highest = (1 << bitDepth) - 1;
            rescaled[i + 1] = (byte) (bitDepth == 16 ? sample >> 8 : (sample & highest) * 255 / highest);
        }
        return rescaled;
    }
}

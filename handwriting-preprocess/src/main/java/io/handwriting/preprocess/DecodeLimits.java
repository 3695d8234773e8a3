package io.handwriting.preprocess;

import io.handwriting.HandwritingException;

/**
 * How large an image may be to be decoded.
 *
 * <p>What decoding needs at most follows from these numbers: about 10 bytes for each pixel and 20 for each byte of the
 * image, all of them given back at the end.
 *
 * @param maxBytes the most bytes an image may have as a file, from 1 to 268,435,456
 * @param maxPixels the most pixels it may have, width × height, from 1 to 268,435,456; a side is at most 65,535 long
 * @param maxFrames the most frames an animated GIF may have, at least 1; only the first is read
 */
public record DecodeLimits(int maxBytes, int maxPixels, int maxFrames) {
    private static final int MOST = 1 << 28;

    /** 10 MiB, 16,777,216 pixels (4096 × 4096), 64 frames: enough for the photograph a telephone takes. */
    public static final DecodeLimits DEFAULTS = new DecodeLimits(10 << 20, 1 << 24, 64);

    /** Refuses numbers outside their ranges. */
    public DecodeLimits {
        requireRange("bytes of an image", maxBytes, MOST);
        requireRange("pixels of an image", maxPixels, MOST);
        requireRange("frames of an image", maxFrames, Integer.MAX_VALUE);
    }

    private static void requireRange(String what, int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new HandwritingException("The most " + what + " is from 1 to " + most + ", not " + limit + ".");
        }
    }

    /**
     * Replaces the most bytes.
     *
     * @param most the most bytes an image may have as a file
     * @return the changed limits
     */
    public DecodeLimits maxBytes(int most) {
        return new DecodeLimits(most, maxPixels, maxFrames);
    }

    /**
     * Replaces the most pixels.
     *
     * @param most the most pixels an image may have
     * @return the changed limits
     */
    public DecodeLimits maxPixels(int most) {
        return new DecodeLimits(maxBytes, most, maxFrames);
    }

    /**
     * Replaces the most frames.
     *
     * @param most the most frames an animated GIF may have
     * @return the changed limits
     */
    public DecodeLimits maxFrames(int most) {
        return new DecodeLimits(maxBytes, maxPixels, most);
    }
}

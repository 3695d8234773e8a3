package io.handwriting.preprocess.internal.image;

/** Knows what the samples of a PNG stand for. */
interface PngSamples {
    /**
     * Puts pixels to their places.
     *
     * @param row where their samples are
     * @param from where the first of them is in the row
     * @param count the number of pixels
     * @param to the place of the first pixel in the image
     * @param step how far the place of the next is
     */
    void put(byte[] row, int from, int count, int to, int step);

    /** Returns the image, once all is in its place. */
    Greys greys();

    static PngSamples of(PngChunks chunks) {
        return switch (chunks.header().colourType()) {
            case PngHeader.GREY -> PngTones.ofGrey(chunks.header(), chunks.transparentColour());
            case PngHeader.PALETTE -> PngTones.ofPalette(chunks.header(), chunks.palette(), chunks.transparency());
            default -> new PngColours(chunks.header(), chunks.transparentColour());
        };
    }
}

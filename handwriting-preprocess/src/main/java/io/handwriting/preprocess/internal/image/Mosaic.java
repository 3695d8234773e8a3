package io.handwriting.preprocess.internal.image;

/** Puts together the image of a JPEG from pieces, each of which holds a run of its blocks (MCU). */
final class Mosaic {
    private final JpegFrame frame;
    private final Pixels pixels;

    Mosaic(JpegFrame frame) {
        this.frame = frame;
        this.pixels = new Pixels(frame.width(), frame.height(), new int[frame.width() * frame.height()]);
    }

    /** Adds a piece whose blocks are, row by row, those of the image from the first on. */
    void add(Pixels piece, int first, int count) {
        int columns = (piece.width() + frame.mcuWidth() - 1) / frame.mcuWidth();
        for (int block = 0; block < count; block++) {
            int place = first + block;
            copy(
                    piece,
                    block % columns * frame.mcuWidth(),
                    block / columns * frame.mcuHeight(),
                    place % frame.columns() * frame.mcuWidth(),
                    place / frame.columns() * frame.mcuHeight());
        }
    }

    private void copy(Pixels piece, int fromX, int fromY, int toX, int toY) {
        int width = Math.min(frame.mcuWidth(), pixels.width() - toX);
        int height = Math.min(frame.mcuHeight(), pixels.height() - toY);
        for (int y = 0; y < height; y++) {
            System.arraycopy(
                    piece.argb(),
                    (fromY + y) * piece.width() + fromX,
                    pixels.argb(),
                    (toY + y) * pixels.width() + toX,
                    width);
        }
    }

    Pixels pixels() {
        return pixels;
    }
}

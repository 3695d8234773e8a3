package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;

/**
 * The run lengths of a BMP. None may leave the image: the parser would write a message for each pixel outside it, and two
 * bytes can name 255 of them.
 */
final class BmpRuns {
    private static final int END_OF_ROW = 0;
    private static final int END_OF_IMAGE = 1;
    private static final int MOVE = 2;

    private final BmpHeader header;
    private final ByteCursor in;
    private long x;
    private long row;

    private BmpRuns(BmpHeader header, byte[] image) {
        this.header = header;
        this.in = new ByteCursor("BMP", image);
        in.skip(header.dataStart());
    }

    static void check(BmpHeader header, byte[] image) {
        BmpRuns runs = new BmpRuns(header, image);
        boolean more = true;
        while (more) {
            more = runs.next();
        }
    }

    private boolean next() {
        int count = in.u8();
        int code = in.u8();
        if (count > 0) {
            advance(count);
            return true;
        }
        switch (code) {
            case END_OF_ROW -> {
                x = 0;
                row++;
            }
            case END_OF_IMAGE -> {}
            case MOVE -> {
                x += in.u8();
                row += in.u8();
            }
            default -> {
                advance(code);
                int bytes = (code * header.bits() + 7) / 8;
                in.skip(bytes + bytes % 2);
            }
        }
        return code != END_OF_IMAGE;
    }

    private void advance(int pixels) {
        x += pixels;
        if (x > header.width() || row >= header.height()) {
            throw new DrawingException("This BMP is damaged: a run of pixels at byte " + in.position()
                    + " leaves the image, which is " + header.width() + " × " + header.height() + " pixels.");
        }
    }
}

package io.handwriting.preprocess.internal.image;

/** Goes from chunk to chunk of a PNG; nobody looks at the check sums. */
final class PngCursor {
    static final int IHDR = 0x49484452;
    static final int PLTE = 0x504c5445;
    static final int TRNS = 0x74524e53;
    static final int IDAT = 0x49444154;
    static final int IEND = 0x49454e44;

    private final ByteCursor in;
    private int length;
    private int type;

    PngCursor(byte[] image, int start) {
        in = new ByteCursor("PNG", image);
        in.skip(start);
    }

    int position() {
        return in.position();
    }

    /** Reads the head of the next chunk. */
    void next() {
        length = in.i32BigEndian();
        type = in.i32BigEndian();
    }

    /** Goes past the chunk whose head was read, and returns where its content begins. */
    int skipContent() {
        int start = in.skip(length);
        in.skip(Integer.BYTES);
        return start;
    }

    int length() {
        return length;
    }

    int type() {
        return type;
    }
}

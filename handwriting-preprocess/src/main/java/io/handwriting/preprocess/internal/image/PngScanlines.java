package io.handwriting.preprocess.internal.image;

import java.util.Arrays;

/** The rows of a PNG, each unpacked and rid of its filter with the help of the row above it. */
final class PngScanlines {
    private static final int NONE = 0;
    private static final int LEFT = 1;
    private static final int ABOVE = 2;
    private static final int AVERAGE = 3;
    private static final int PAETH = 4;

    private final PngData data;
    private final int start;
    private byte[] row;
    private byte[] above;

    /** Takes the most bytes a row may have; what is left of the first pixel is a pixel of zeros. */
    PngScanlines(PngData data, int pixelBytes, int longest) {
        this.data = data;
        this.start = pixelBytes;
        this.row = new byte[start + longest];
        this.above = new byte[start + longest];
    }

    /** Tells where the first pixel lies in a row. */
    int start() {
        return start;
    }

    /** Goes on with a row that has none above it. */
    void beginPass() {
        Arrays.fill(row, (byte) 0);
    }

    /** Reads a row of so many bytes; it is good until the next but one is read. */
    byte[] next(int length) {
        byte[] before = row;
        row = above;
        above = before;
        data.read(row, start - 1, 1 + length);
        int filter = row[start - 1] & 0xff;
        row[start - 1] = 0;
        unfilter(filter, start + length);
        return row;
    }

    private void unfilter(int filter, int end) {
        switch (filter) {
            case NONE -> {}
            case LEFT -> addLeft(end);
            case ABOVE -> addAbove(end);
            case AVERAGE -> addAverage(end);
            case PAETH -> addPaeth(end);
            default -> throw Damage.of("PNG", "unknown filterType: " + filter, null);
        }
    }

    private void addLeft(int end) {
        for (int i = start; i < end; i++) {
            row[i] += row[i - start];
        }
    }

    private void addAbove(int end) {
        for (int i = start; i < end; i++) {
            row[i] += above[i];
        }
    }

    private void addAverage(int end) {
        for (int i = start; i < end; i++) {
            row[i] += (byte) (((row[i - start] & 0xff) + (above[i] & 0xff)) / 2);
        }
    }

    private void addPaeth(int end) {
        for (int i = start; i < end; i++) {
            row[i] += (byte) paeth(row[i - start] & 0xff, above[i] & 0xff, above[i - start] & 0xff);
        }
    }

    /** Picks whichever neighbour is nearest to left + above − corner. */
    private static int paeth(int left, int above, int corner) {
        int fromLeft = Math.abs(above - corner);
        int fromAbove = Math.abs(left - corner);
        int fromCorner = Math.abs(left + above - 2 * corner);
        if (fromLeft <= fromAbove && fromLeft <= fromCorner) {
            return left;
        }
        return fromAbove <= fromCorner ? above : corner;
    }
}

package io.handwriting;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The way that a pen went through one character, at {@value #POINTS} points of equal distance: what a picture does not
 * show, the order and the direction of the strokes, tells characters apart that look alike.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PenPath {
    /** How many points there are. */
    public static final int POINTS = 112;

    /** How many traits models see of each point, so that all of them together are as many values as a glyph has pixels. */
    public static final int TRAITS = Glyph.PIXELS / POINTS;

    /** How many bytes {@link #toBytes()} gives. */
    public static final int BYTES = POINTS * (2 * Short.BYTES + 1);

    /** Coordinates go from -1,000 to 1,000 along the longer side of the character. */
    static final int REACH = 1_000;

    private final short[] x;
    private final short[] y;
    private final boolean[] lifted;

    /** Keeps the arrays. */
    PenPath(short[] x, short[] y, boolean[] lifted) {
        this.x = x;
        this.y = y;
        this.lifted = lifted;
    }

    /**
     * Follows a pen.
     *
     * @param ink one character, its strokes in the order in which they were written; there is a point at least
     * @return the way of the pen
     * @throws HandwritingException if there is no point
     */
    public static PenPath of(Ink ink) {
        return PathSampler.sample(ink);
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @param bytes the bytes
     * @return the path
     * @throws DrawingException if these are no bytes of a path
     */
    public static PenPath of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new DrawingException("A path has " + BYTES + " bytes, but " + bytes.length + " were given.");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        short[] x = new short[POINTS];
        short[] y = new short[POINTS];
        boolean[] lifted = new boolean[POINTS];
        for (int point = 0; point < POINTS; point++) {
            int before = Math.max(0, point - 1);
            x[point] = inReach(x[before] + buffer.getShort());
            y[point] = inReach(y[before] + buffer.getShort());
            lifted[point] = buffer.get() != 0;
        }
        return new PenPath(x, y, lifted);
    }

    /**
     * Reads a path from the sheet that models see, whose places are rounded where it was kept as bytes.
     *
     * @param sheet what {@link #sheet()} gave
     * @return the path
     */
    public static PenPath ofSheet(Glyph sheet) {
        return PathTraits.read(sheet);
    }

    private static short inReach(int coordinate) {
        if (coordinate < -REACH || coordinate > REACH) {
            throw new DrawingException(
                    "A path goes from " + -REACH + " to " + REACH + ", and not to " + coordinate + ".");
        }
        return (short) coordinate;
    }

    /**
     * Writes the path, each point as the step from the one before, so that it can be compressed well.
     *
     * @return {@value #BYTES} bytes
     */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES);
        for (int point = 0; point < POINTS; point++) {
            int before = Math.max(0, point - 1);
            buffer.putShort((short) (point == 0 ? x[0] : x[point] - x[before]));
            buffer.putShort((short) (point == 0 ? y[0] : y[point] - y[before]));
            buffer.put((byte) (lifted[point] ? 1 : 0));
        }
        return buffer.array();
    }

    /**
     * Gives the path as strokes, of a character that is {@value #REACH} units to either side of its middle.
     *
     * @return the points at which the pen is not lifted
     */
    public Ink ink() {
        List<Stroke> strokes = new ArrayList<>();
        for (int from = 0; from < POINTS; from++) {
            int to = from;
            while (to < POINTS && !lifted[to]) {
                to++;
            }
            if (to > from) {
                strokes.add(stroke(from, to));
                from = to;
            }
        }
        return new Ink(strokes);
    }

    private Stroke stroke(int from, int to) {
        float[] xy = new float[2 * (to - from)];
        for (int point = from; point < to; point++) {
            xy[2 * (point - from)] = x[point];
            xy[2 * (point - from) + 1] = y[point];
        }
        return Stroke.of(xy);
    }

    /**
     * Gives the path as models see it: of each point where it is, where the pen goes, whether it is lifted, and how it
     * turns.
     *
     * @return 784 values from 0 to 1 in the place of pixels: the first trait of all points, then the second, …
     */
    public Glyph sheet() {
        return PathTraits.of(x, y, lifted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PenPath that
                && Arrays.equals(x, that.x)
                && Arrays.equals(y, that.y)
                && Arrays.equals(lifted, that.lifted);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }

    @Override
    public String toString() {
        return "PenPath[" + POINTS + " points]";
    }
}

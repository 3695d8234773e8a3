package io.handwriting.testkit;

import io.handwriting.Glyph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Glyphs as text that a person can read and a version control system can compare: 28 lines of 28 characters, {@code .}
 * for paper and {@code 1} to {@code f} for more and more ink.
 */
public final class GlyphText {
    private static final String LEVELS = ".123456789abcdef";
    private static final int DARKEST = LEVELS.length() - 1;
    private static final float ROUNDING = 0.51f;

    private GlyphText() {}

    /**
     * Writes a glyph.
     *
     * @param glyph the glyph, rounded to sixteen levels
     * @return 28 lines, each with a line end
     */
    public static String write(Glyph glyph) {
        return IntStream.range(0, Glyph.SIZE)
                .mapToObj(y -> line(glyph, y) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Reads a glyph.
     *
     * @param text 28 lines of 28 characters
     * @return the glyph
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Glyph read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != Glyph.SIZE) {
            throw new IllegalArgumentException("A glyph has 28 lines, not " + lines.size() + ".");
        }
        float[] values = new float[Glyph.PIXELS];
        for (int y = 0; y < Glyph.SIZE; y++) {
            readLine(y, lines.get(y), values);
        }
        return Glyph.of(values);
    }

    private static void readLine(int y, String line, float[] values) {
        if (line.length() != Glyph.SIZE) {
            throw new IllegalArgumentException("Line " + (y + 1) + " has " + line.length() + " characters, not 28.");
        }
        for (int x = 0; x < Glyph.SIZE; x++) {
            int level = LEVELS.indexOf(line.charAt(x));
            if (level < 0) {
                throw new IllegalArgumentException(
                        "Line " + (y + 1) + " holds a '" + line.charAt(x) + "'; only " + LEVELS + " are known.");
            }
            values[y * Glyph.SIZE + x] = (float) level / DARKEST;
        }
    }

    /**
     * Requires that two glyphs look alike; shows both side by side, with the differences, when they do not.
     *
     * @param expected the glyph wanted
     * @param actual the glyph found
     * @param levels how many of the sixteen levels a pixel may be off
     * @throws AssertionError if a pixel is off by more
     */
    public static void assertClose(Glyph expected, Glyph actual, int levels) {
        int most = largestDifference(expected, actual);
        if (most > levels) {
            throw new AssertionError("The glyphs differ by up to " + most + " of 15 levels, but only " + levels
                    + " are allowed. Expected, actual, and where they differ:\n"
                    + sideBySide(expected, actual, levels));
        }
    }

    private static int largestDifference(Glyph expected, Glyph actual) {
        int most = 0;
        for (int y = 0; y < Glyph.SIZE; y++) {
            for (int x = 0; x < Glyph.SIZE; x++) {
                most = Math.max(most, difference(expected, actual, x, y));
            }
        }
        return most;
    }

    private static String sideBySide(Glyph expected, Glyph actual, int levels) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < Glyph.SIZE; y++) {
            text.append(line(expected, y)).append("  ").append(line(actual, y)).append("  ");
            for (int x = 0; x < Glyph.SIZE; x++) {
                int off = difference(expected, actual, x, y);
                text.append(off > levels ? LEVELS.charAt(off) : ' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String line(Glyph glyph, int y) {
        StringBuilder line = new StringBuilder();
        for (int x = 0; x < Glyph.SIZE; x++) {
            line.append(LEVELS.charAt(level(glyph, x, y)));
        }
        return line.toString();
    }

    /** Counts the levels between two pixels; up to half a level is rounding. */
    private static int difference(Glyph expected, Glyph actual, int x, int y) {
        return (int) Math.ceil(Math.abs(expected.at(x, y) - actual.at(x, y)) * DARKEST - ROUNDING);
    }

    private static int level(Glyph glyph, int x, int y) {
        return Math.round(glyph.at(x, y) * DARKEST);
    }
}

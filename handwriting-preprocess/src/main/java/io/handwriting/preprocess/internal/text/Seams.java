package io.handwriting.preprocess.internal.text;

import io.handwriting.InkBox;
import io.handwriting.preprocess.internal.Segments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds ways from top to bottom through a wide spot of ink that cut as few of its strokes, and as little of it, as possible.
 *
 * <p>To enter a stroke costs more than to follow it: where two characters touch, a way along what they share is right though
 * it cuts more ink than one across a loop, which enters ink twice.
 */
final class Seams {
    /** In heights of the line; a narrower spot is one character, or a part of one. */
    private static final double NARROWEST = 0.35;

    private static final double NARROWEST_OF_ALL = 0.2;
    /** From each other and from the ends of the spot; most of them are dropped for what they look like. */
    private static final double LEAST_DISTANCE = 0.06;

    /** From the ends of a spot that is cut though it seems one character. */
    private static final double RIM_OF_ANY = 0.12;

    /** How wide the band of a way is to either side: in heights of the line or in widths of the spot, whichever is less. */
    private static final double BAND = 0.25;

    private static final double BAND_OF_SPOT = 0.3;

    /** Within a wide band a cheap way hides a dearer one beside it. */
    private static final double SLIM_BAND = 0.1;

    /** A wider band leads around a narrow spot. */
    private static final double NARROW_BAND = 0.04;

    private static final double CELLS_IN_HEIGHT = 32;

    /** What entering a stroke costs, in widths of the pen. */
    private static final float ENTRY = 4;

    /** The most that a way may cost, in widths of the pen. */
    private static final double DEAREST = 14;

    private static final float SIDEWAYS = 0.12f;

    private final InkBox box;
    private final double cell;
    private final int columns;
    private final int rows;
    private final float[] ink;
    private final double penWidth;
    private final float entry;

    private Seams(Segments spot, double height, double penWidth) {
        this.penWidth = penWidth;
        this.box = spot.box();
        this.cell = Math.max(1, height / CELLS_IN_HEIGHT);
        this.columns = (int) Math.ceil(box.width() / cell);
        this.rows = (int) Math.ceil(box.height() / cell);
        this.ink = new float[columns * rows];
        this.entry = (float) (ENTRY * penWidth / cell);
        float share = (float) (1 / (cell * cell));
        for (int segment = 0; segment < spot.count(); segment++) {
            int row = (int) ((spot.row(segment) - box.top()) / cell);
            for (int x = spot.start(segment); x < spot.end(segment); x++) {
                ink[row * columns + (int) ((x - box.left()) / cell)] += share;
            }
        }
    }

    /** Gives the seams from left to right; none where the spot is no wider than a character. */
    static List<Seam> of(Segments spot, double height, double penWidth) {
        return spot.box().width() < NARROWEST * height ? List.of() : new Seams(spot, height, penWidth).find(height);
    }

    /** Gives the cheapest nearly straight seam of all but the narrowest spots, whatever it costs. */
    static List<Seam> ofAny(Segments spot, double height, double penWidth) {
        return spot.box().width() < NARROWEST_OF_ALL * height
                ? List.of()
                : new Seams(spot, height, penWidth).cheapest(height).stream().toList();
    }

    private Optional<Seam> cheapest(double height) {
        return candidates(cells(NARROW_BAND * height), cells(RIM_OF_ANY * height))
                .min(Comparator.comparingDouble(Seam::cost));
    }

    private List<Seam> find(double height) {
        double band = Math.min(BAND * height, BAND_OF_SPOT * box.width());
        int rim = cells(LEAST_DISTANCE * height);
        Stream<Seam> wide = candidates(cells(band), rim);
        Stream<Seam> slim = candidates(cells(Math.min(SLIM_BAND * height, band / 2)), rim);
        List<Seam> candidates = Stream.concat(wide, slim)
                .filter(seam -> seam.cost <= DEAREST)
                .sorted(Comparator.comparingDouble(Seam::cost))
                .toList();
        List<Seam> chosen = new ArrayList<>();
        for (Seam candidate : candidates) {
            if (chosen.stream().allMatch(seam -> Math.abs(seam.middle - candidate.middle) >= rim)) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingDouble(Seam::middle));
        return chosen;
    }

    private Stream<Seam> candidates(int band, int rim) {
        return IntStream.range(rim, columns - rim)
                .mapToObj(column -> around(column, band))
                .filter(seam -> seam.middle > rim && seam.middle < columns - rim);
    }

    private int cells(double length) {
        return (int) Math.round(length / cell);
    }

    /** Finds the cheapest way within a band of columns. */
    private Seam around(int column, int band) {
        int first = Math.max(0, column - band);
        int width = Math.min(columns, column + band + 1) - first;
        float[] costs = new float[width];
        byte[] turns = new byte[width * rows];
        for (int i = 0; i < width; i++) {
            costs[i] = (1 + entry) * ink[first + i] + SIDEWAYS * Math.abs(first + i - column) / 2;
        }
        for (int row = 1; row < rows; row++) {
            costs = nextRow(costs, row, first, turns);
        }
        int end = 0;
        for (int i = 1; i < width; i++) {
            end = costs[i] < costs[end] ? i : end;
        }
        return seam(costs[end], end, first, width, turns);
    }

    private float[] nextRow(float[] above, int row, int first, byte[] turns) {
        float[] costs = new float[above.length];
        for (int i = 0; i < costs.length; i++) {
            float least = Float.POSITIVE_INFINITY;
            for (int from = Math.max(0, i - 1); from <= Math.min(costs.length - 1, i + 1); from++) {
                float cost =
                        above[from] + SIDEWAYS * Math.abs(i - from) + entry * entered(row, first + from, first + i);
                if (cost < least || (cost == least && from == i)) {
                    least = cost;
                    turns[row * costs.length + i] = (byte) (from - i);
                }
            }
            costs[i] = least + ink[row * columns + first + i];
        }
        return costs;
    }

    /** How much more ink there is in a cell than in the one above from where it is reached. */
    private float entered(int row, int from, int to) {
        return Math.max(0, ink[row * columns + to] - ink[(row - 1) * columns + from]);
    }

    private Seam seam(float cost, int end, int first, int width, byte[] turns) {
        double[] xs = new double[rows];
        float cut = 0;
        int at = end;
        for (int row = rows - 1; row >= 0; row--) {
            xs[row] = box.left() + (first + at + 0.5) * cell;
            cut += ink[row * columns + first + at];
            at += turns[row * width + at];
        }
        double middle = (Arrays.stream(xs).average().orElse(0) - box.left()) / cell;
        return new Seam(box.top(), cell, xs, middle, cost * cell / penWidth, cut * cell / penWidth);
    }

    /** A way from top to bottom, with what it costs and how much ink it cuts, both in widths of the pen. */
    @SuppressWarnings("ArrayRecordComponent")
    record Seam(double top, double cell, double[] xs, double middle, double cost, double ink) {
        /** Tells where its middle is. */
        double middleX() {
            return Arrays.stream(xs).average().orElseThrow();
        }

        /** Tells where the way passes a row of pixels. */
        int x(int row) {
            return (int) Math.round(xs[Math.min(xs.length - 1, (int) ((row - top) / cell))]);
        }
    }
}

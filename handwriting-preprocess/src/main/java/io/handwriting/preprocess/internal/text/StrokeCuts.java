package io.handwriting.preprocess.internal.text;

import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Finds where a long stroke may go from one character to the next: where it passes a column once only. */
final class StrokeCuts {
    /** In heights of the line; a narrower stroke is one character. */
    private static final double NARROWEST = 0.7;

    private static final double LEAST_DISTANCE = 0.12;
    private static final int COLUMNS_IN_HEIGHT = 24;
    private static final int MOST_COLUMNS = 2000;

    /** Goes from left to right as a whole. */
    private final Stroke stroke;

    private final double left;
    private final double column;
    private final int[] passes;

    private StrokeCuts(Stroke stroke, double left, double column, int columns) {
        this.stroke = stroke;
        this.left = left;
        this.column = column;
        this.passes = new int[columns];
    }

    /** Gives the stroke itself, or its parts, in the order of writing. */
    static List<Stroke> of(Stroke stroke, double height) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < stroke.size(); i++) {
            left = Math.min(left, stroke.x(i));
            right = Math.max(right, stroke.x(i));
        }
        if (right - left < NARROWEST * height) {
            return List.of(stroke);
        }
        int columns = (int) Math.ceil(Math.min(MOST_COLUMNS, COLUMNS_IN_HEIGHT * (right - left) / height));
        double column = (right - left) / columns;
        return stroke.x(0) <= stroke.x(stroke.size() - 1)
                ? new StrokeCuts(stroke, left, column, columns).parts(height)
                : reversed(new StrokeCuts(stroke.reversed(), left, column, columns).parts(height));
    }

    /** Gives the parts of a stroke that goes to the left, of those of the same stroke turned round. */
    private static List<Stroke> reversed(List<Stroke> rightwards) {
        List<Stroke> parts = new ArrayList<>();
        for (int i = rightwards.size() - 1; i >= 0; i--) {
            parts.add(rightwards.get(i).reversed());
        }
        return parts;
    }

    private List<Stroke> parts(double height) {
        for (int i = 1; i < stroke.size(); i++) {
            pass(stroke.x(i - 1), stroke.x(i));
        }
        List<Stroke> parts = new ArrayList<>();
        int from = 0;
        for (double x : cuts(height)) {
            int to = crossing(x);
            if (to - from >= 2 && stroke.size() - to >= 2) {
                parts.add(stroke.part(from, to));
                from = to;
            }
        }
        parts.add(stroke.part(from, stroke.size()));
        return parts;
    }

    private void pass(double fromX, double toX) {
        int first = columnOf(Math.min(fromX, toX));
        int last = columnOf(Math.max(fromX, toX));
        for (int i = first; i < last; i++) {
            passes[i]++;
        }
    }

    private int columnOf(double x) {
        return Math.max(0, Math.min(passes.length - 1, (int) ((x - left) / column)));
    }

    /** Takes the middle of every group of neighbouring columns that are passed once. */
    private List<Double> cuts(double height) {
        int rim = (int) Math.ceil(LEAST_DISTANCE * height / column);
        List<Double> cuts = new ArrayList<>();
        int first = -1;
        for (int i = rim; i <= passes.length - rim; i++) {
            boolean once = i < passes.length - rim && passes[i] == 1;
            if (once && first < 0) {
                first = i;
            } else if (!once && first >= 0) {
                cuts.add(left + column * ((first + i) / 2.0 + 0.5));
                first = -1;
            }
        }
        return cuts;
    }

    /** Finds the first point on the other side of a column that is passed once. */
    private int crossing(double x) {
        int i = 0;
        while (i < stroke.size() && stroke.x(i) <= x) {
            i++;
        }
        return i;
    }
}

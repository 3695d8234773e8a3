package io.handwriting.preprocess.internal;

import java.util.Arrays;

/**
 * An image while it is scaled, kept as the steps from each pixel to its right neighbour, so that a stretch of ink,
 * however long, touches the image at its two ends only.
 */
final class StepImage {
    /** What rounding leaves of a step that was taken back. */
    private static final float NOTHING = 1e-4f;

    private final ColumnScale columns = new ColumnScale();
    private final RowScale rows = new RowScale();
    private float[] steps = new float[0];
    private int width;
    private int height;
    private int pitch;
    private int row;
    private int firstRow;
    private int rowCount;
    private float firstWeight;

    /** Sets how columns are spread; see {@link ColumnScale#set}. */
    void setColumns(int sources, double scale, double offset, int targets, double spot) {
        width = targets;
        columns.set(sources, scale, offset, targets, spot);
        pitch = targets + columns.overhang();
    }

    /** Sets how rows are spread; see {@link RowScale#set}. */
    void setRows(int sources, double scale, double offset, int targets, double spot) {
        height = targets;
        rows.set(sources, scale, offset, targets, spot);
    }

    /** Starts with paper. */
    void start() {
        if (steps.length < pitch * height) {
            steps = new float[pitch * height];
        } else {
            Arrays.fill(steps, 0, pitch * height, 0);
        }
    }

    /** Goes to a row of the source. */
    void row(int source) {
        firstRow = rows.first(source) * pitch;
        rowCount = rows.count(source);
        firstWeight = rowCount == 0 ? 0 : rows.weight(source, 0);
        row = source;
    }

    /** Changes the ink of all that lies right of an edge between two columns, in this row of the source. */
    void step(int edge, float ink) {
        if (rowCount > 0) {
            columns.rise(edge, ink * firstWeight, steps, firstRow);
        }
        for (int i = 1; i < rowCount; i++) {
            columns.rise(edge, ink * rows.weight(row, i), steps, firstRow + i * pitch);
        }
    }

    /** Writes the image, ink times a gain and no more than 1. */
    void finish(float[] target, float gain) {
        int to = 0;
        for (int y = 0; y < height; y++) {
            float ink = 0;
            for (int i = y * pitch; i < y * pitch + width; i++) {
                ink += steps[i];
                target[to++] = ink > NOTHING ? Math.min(1, gain * ink) : 0;
            }
        }
    }
}

package io.handwriting.preprocess.internal.personal;

import io.handwriting.Glyph;

/** The shape of a glyph: how much edge there is, in which of eight directions, in each of 7 × 7 cells. */
final class Edges {
    private static final int SIZE = Glyph.SIZE;
    private static final int DIRECTIONS = 8;
    private static final int CELLS = 7;
    private static final double CELL = SIZE / (double) CELLS;
    private static final double REACH = 0.65 * CELL;
    private static final float[][] WINDOWS = windows();

    private Edges() {}

    /** How much each row, or column, of pixels counts for each row, or column, of cells. */
    private static float[][] windows() {
        float[][] windows = new float[CELLS][SIZE];
        for (int cell = 0; cell < CELLS; cell++) {
            double middle = (cell + 0.5) * CELL - 0.5;
            for (int i = 0; i < SIZE; i++) {
                double away = (i - middle) / REACH;
                windows[cell][i] = (float) Math.exp(-0.5 * away * away);
            }
        }
        return windows;
    }

    /** Gives the roots of the amounts, as a vector of length 1, or of length 0 if there is no edge. */
    static float[] of(float[] values) {
        float[][] directions = new float[DIRECTIONS][Glyph.PIXELS];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                add(values, x, y, directions);
            }
        }
        float[] edges = new float[DIRECTIONS * CELLS * CELLS];
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            gather(directions[direction], edges, direction * CELLS * CELLS);
        }
        return normalised(edges);
    }

    /** Shares the edge at a pixel out among the two directions it lies between. */
    private static void add(float[] values, int x, int y, float[][] directions) {
        int place = y * SIZE + x;
        float right = x == 0 || x == SIZE - 1 ? 0 : values[place + 1] - values[place - 1];
        float down = y == 0 || y == SIZE - 1 ? 0 : values[place + SIZE] - values[place - SIZE];
        if (right == 0 && down == 0) {
            return;
        }
        double turns = Math.atan2(down, right) / (2 * Math.PI);
        double direction = (turns - Math.floor(turns)) * DIRECTIONS;
        int before = (int) direction;
        float after = (float) (direction - before);
        float steepness = (float) Math.sqrt(right * right + down * down);
        directions[before % DIRECTIONS][place] += steepness * (1 - after);
        directions[(before + 1) % DIRECTIONS][place] += steepness * after;
    }

    private static void gather(float[] pixels, float[] edges, int from) {
        float[] columns = new float[CELLS];
        for (int y = 0; y < SIZE; y++) {
            for (int column = 0; column < CELLS; column++) {
                columns[column] = product(pixels, y * SIZE, WINDOWS[column]);
            }
            for (int cell = 0; cell < CELLS * CELLS; cell++) {
                edges[from + cell] += WINDOWS[cell / CELLS][y] * columns[cell % CELLS];
            }
        }
    }

    private static float product(float[] pixels, int from, float[] window) {
        float sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += pixels[from + i] * window[i];
        }
        return sum;
    }

    private static float[] normalised(float[] edges) {
        double sum = 0;
        for (float edge : edges) {
            sum += edge;
        }
        for (int i = 0; i < edges.length && sum > 0; i++) {
            edges[i] = (float) Math.sqrt(edges[i] / sum);
        }
        return edges;
    }
}

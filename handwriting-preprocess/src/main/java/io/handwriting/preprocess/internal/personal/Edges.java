package io.handwriting.preprocess.internal.personal;

import io.handwriting.Glyph;
import java.util.Arrays;

/** The shape of a glyph: how much edge there is, in which of eight directions, in each of 7 × 7 cells. */
final class Edges {
    private static final int SIZE = Glyph.SIZE;
    private static final int DIRECTIONS = 8;
    private static final int CELLS = 7;
    private static final double CELL = SIZE / (double) CELLS;
    private static final double REACH = 0.65 * CELL;
    private static final int LINE = DIRECTIONS * CELLS;

    /** How much a row, or column, of pixels counts for each row, or column, of cells. */
    private static final float[][] WINDOWS = windows();

    private Edges() {}

    private static float[][] windows() {
        float[][] windows = new float[SIZE][CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            double middle = (cell + 0.5) * CELL - 0.5;
            for (int i = 0; i < SIZE; i++) {
                double away = (i - middle) / REACH;
                windows[i][cell] = (float) Math.exp(-0.5 * away * away);
            }
        }
        return windows;
    }

    /** Gives the roots of the amounts, as a vector of length 1, or of length 0 if there is no edge. */
    static float[] of(float[] values) {
        float[] edges = new float[CELLS * LINE];
        float[] line = new float[LINE];
        for (int y = 0; y < SIZE; y++) {
            Arrays.fill(line, 0);
            for (int x = 0; x < SIZE; x++) {
                add(values, x, y, line);
            }
            for (int cell = 0; cell < CELLS; cell++) {
                for (int i = 0; i < LINE; i++) {
                    edges[cell * LINE + i] += WINDOWS[y][cell] * line[i];
                }
            }
        }
        return normalised(edges);
    }

    /** Shares the edge at a pixel out among the two directions it lies between, and among the cells in its row. */
    private static void add(float[] values, int x, int y, float[] line) {
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
        add(steepness * (1 - after), x, before % DIRECTIONS, line);
        add(steepness * after, x, (before + 1) % DIRECTIONS, line);
    }

    private static void add(float amount, int x, int direction, float[] line) {
        for (int cell = 0; cell < CELLS; cell++) {
            line[direction * CELLS + cell] += WINDOWS[x][cell] * amount;
        }
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

package io.handwriting.evaluation.internal.foreign;

import java.util.SplittableRandom;

/** Perlin's noise at several scales, one on top of the other. */
final class FractalNoise {
    private static final int GRADIENTS = 256;
    private static final int MOST_OCTAVES = 6;

    private final double[] slopesX = new double[GRADIENTS];
    private final double[] slopesY = new double[GRADIENTS];
    private final int octaves;
    private final double frequency;
    private final double roughness;
    private final int salt;

    FractalNoise(SplittableRandom random) {
        for (int i = 0; i < GRADIENTS; i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            slopesX[i] = Math.cos(angle);
            slopesY[i] = Math.sin(angle);
        }
        octaves = random.nextInt(1, MOST_OCTAVES + 1);
        frequency = random.nextDouble(2, 12);
        roughness = random.nextDouble(0.3, 0.8);
        salt = random.nextInt();
    }

    /** A number about 0.5, seldom outside 0 to 1. */
    double at(double x, double y) {
        double sum = 0;
        double all = 0;
        double share = 1;
        double scale = frequency;
        for (int octave = 0; octave < octaves; octave++) {
            sum += share * smooth(x * scale, y * scale, octave);
            all += share;
            share *= roughness;
            scale *= 2;
        }
        return 0.5 + sum / all;
    }

    private double smooth(double x, double y, int octave) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double right = fade(x - column);
        double down = fade(y - row);
        double above = mix(rise(column, row, x, y, octave), rise(column + 1, row, x, y, octave), right);
        double below = mix(rise(column, row + 1, x, y, octave), rise(column + 1, row + 1, x, y, octave), right);
        return mix(above, below, down);
    }

    private double rise(int column, int row, double x, double y, int octave) {
        int hash = (column * 0x9E3779B1) ^ (row * 0x85EBCA77) ^ (octave * 0xC2B2AE3D) ^ salt;
        hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        int gradient = (hash ^ (hash >>> 12)) & (GRADIENTS - 1);
        return slopesX[gradient] * (x - column) + slopesY[gradient] * (y - row);
    }

    private static double fade(double share) {
        return share * share * share * (share * (share * 6 - 15) + 10);
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}

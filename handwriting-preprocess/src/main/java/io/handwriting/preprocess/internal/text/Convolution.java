package io.handwriting.preprocess.internal.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A layer of a small net: filters that are moved over a square of pixels, each of which has a value a channel.
 *
 * @param channels how many values a pixel has
 * @param filters how many it has afterwards
 * @param kernel the side of a filter
 * @param stride how far it is moved at once
 * @param rim how much blank paper there is around the square
 * @param weights by row, column, channel, and filter
 * @param biases one a filter
 */
@SuppressWarnings("ArrayRecordComponent")
record Convolution(int channels, int filters, int kernel, int stride, int rim, float[] weights, float[] biases) {
    /** The numbers of a file have the first two bytes of a float's four. */
    private static final int CUT_OFF = 16;

    static Convolution read(DataInputStream in) throws IOException {
        int channels = in.readUnsignedByte();
        int filters = in.readUnsignedByte();
        int kernel = in.readUnsignedByte();
        int stride = in.readUnsignedByte();
        int rim = in.readUnsignedByte();
        float[] weights = read(in, kernel * kernel * channels * filters);
        return new Convolution(channels, filters, kernel, stride, rim, weights, read(in, filters));
    }

    private static float[] read(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = Float.intBitsToFloat(in.readShort() << CUT_OFF);
        }
        return values;
    }

    int sideAfter(int side) {
        return (side + 2 * rim - kernel) / stride + 1;
    }

    /** Moves the filters over pixels by row, column and channel; blank ones cost next to nothing. */
    float[] over(float[] pixels, int side) {
        int sideAfter = sideAfter(side);
        float[] filtered = new float[sideAfter * sideAfter * filters];
        float[] sums = new float[filters];
        for (int y = 0; y < sideAfter; y++) {
            for (int x = 0; x < sideAfter; x++) {
                System.arraycopy(biases, 0, sums, 0, filters);
                filter(pixels, side, y * stride - rim, x * stride - rim, sums);
                System.arraycopy(sums, 0, filtered, (y * sideAfter + x) * filters, filters);
            }
        }
        return filtered;
    }

    private void filter(float[] pixels, int side, int top, int left, float[] sums) {
        for (int row = Math.max(0, -top); row < Math.min(kernel, side - top); row++) {
            for (int column = Math.max(0, -left); column < Math.min(kernel, side - left); column++) {
                int from = ((top + row) * side + left + column) * channels;
                int weight = (row * kernel + column) * channels * filters;
                for (int channel = 0; channel < channels; channel++) {
                    float value = pixels[from + channel];
                    if (value != 0) {
                        add(value, weight + channel * filters, sums);
                    }
                }
            }
        }
    }

    private void add(float value, int weight, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += value * weights[weight + i];
        }
    }
}

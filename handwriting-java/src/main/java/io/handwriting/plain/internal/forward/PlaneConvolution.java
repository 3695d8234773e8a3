package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.Convolution;
import java.util.Arrays;

/**
 * A convolution of which the rows are planes: the input, moved to where each place of a filter looks, is added up with
 * the filters' weights. A few moved planes at a time, so that they stay in the fastest cache while all filters take them.
 */
final class PlaneConvolution implements Step {
    private final Convolution layer;
    private final Place input;
    private final Place output;
    private final MovedPlanes moved;
    private final float[][] weights;
    private final float[] bias;
    private final boolean rectified;

    PlaneConvolution(
            Convolution layer,
            Place input,
            Place output,
            MovedPlanes moved,
            float[] weights,
            float[] bias,
            boolean rectified) {
        this.layer = layer;
        this.input = input;
        this.output = output;
        this.moved = moved;
        this.weights = rows(weights, bias.length, moved.part());
        this.bias = bias;
        this.rectified = rectified;
    }

    private static float[][] rows(float[] weights, int outputs, int part) {
        int size = weights.length / outputs;
        float[][] rows = new float[outputs][(size + part - 1) / part * part];
        for (int i = 0; i < outputs; i++) {
            System.arraycopy(weights, i * size, rows[i], 0, size);
        }
        return rows;
    }

    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] sums = output.in(memory);
        for (int i = 0; i < bias.length; i++) {
            Arrays.fill(sums[i], 0, output.columns(), bias[i]);
        }
        int inputs = layer.inputs() / layer.groups();
        int outputs = layer.outputs() / layer.groups();
        for (int group = 0; group < layer.groups(); group++) {
            int places = inputs * layer.kernel() * layer.kernel();
            for (int first = 0; first < places; first += moved.part()) {
                int count = Math.min(moved.part(), places - first);
                float[][] planes = moved.fill(memory, from, group * inputs, first, count);
                add(planes, first, count, sums, group * outputs, (group + 1) * outputs);
            }
        }
        if (rectified) {
            for (float[] sum : sums) {
                Kernels.rectify(sum, output.columns());
            }
        }
    }

    private void add(float[][] planes, int first, int count, float[][] sums, int from, int to) {
        int i = from;
        for (; i + 2 < to; i += 3) {
            for (int k = 0; k < count; k += 2) {
                Kernels.addTwoToThree(
                        sums[i],
                        sums[i + 1],
                        sums[i + 2],
                        weights[i],
                        weights[i + 1],
                        weights[i + 2],
                        first + k,
                        planes[k],
                        planes[k + 1],
                        output.columns());
            }
        }
        for (; i < to; i++) {
            for (int k = 0; k < count; k += 4) {
                Kernels.addFour(
                        sums[i],
                        weights[i],
                        first + k,
                        planes[k],
                        planes[k + 1],
                        planes[k + 2],
                        planes[k + 3],
                        output.columns());
            }
        }
    }
}

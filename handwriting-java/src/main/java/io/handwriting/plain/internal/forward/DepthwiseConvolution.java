package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Volume;
import java.util.Arrays;

/** A convolution with one filter a channel: rows of pixels times rows of weights, three places of the filter at a time. */
final class DepthwiseConvolution implements Step {
    private final Place input;
    private final Place output;
    private final float[][] weights;
    private final float[] bias;
    private final boolean rectified;
    /** For each pixel that comes out: the pixels it is summed up from, and the places of the filter for them. */
    private final int[][] sources;

    private final int[][] places;

    DepthwiseConvolution(
            Convolution layer, Place input, Place output, float[] weights, float[] bias, boolean rectified) {
        this.input = input;
        this.output = output;
        this.weights = rows(weights, bias.length);
        this.bias = bias;
        this.rectified = rectified;
        sources = new int[output.rows()][];
        places = new int[output.rows()][];
        for (int pixel = 0; pixel < sources.length; pixel++) {
            find(layer, pixel);
        }
    }

    private static float[][] rows(float[] weights, int channels) {
        int places = weights.length / channels;
        float[][] rows = new float[places][channels];
        for (int i = 0; i < weights.length; i++) {
            rows[i % places][i / places] = weights[i];
        }
        return rows;
    }

    private void find(Convolution layer, int pixel) {
        Volume map = input.volume();
        int width = output.volume().width();
        int[] from = new int[weights.length];
        int[] at = new int[weights.length];
        int count = 0;
        for (int place = 0; place < weights.length; place++) {
            int row = pixel / width * layer.stride() + place / layer.kernel() - layer.padding();
            int column = pixel % width * layer.stride() + place % layer.kernel() - layer.padding();
            if (row >= 0 && row < map.height() && column >= 0 && column < map.width()) {
                from[count] = row * map.width() + column;
                at[count++] = place;
            }
        }
        sources[pixel] = Arrays.copyOf(from, count);
        places[pixel] = Arrays.copyOf(at, count);
    }

    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] sums = output.in(memory);
        for (int pixel = 0; pixel < sums.length; pixel++) {
            System.arraycopy(bias, 0, sums[pixel], 0, bias.length);
            add(from, sums[pixel], sources[pixel], places[pixel]);
            if (rectified) {
                Kernels.rectify(sums[pixel], bias.length);
            }
        }
    }

    private void add(float[][] from, float[] sum, int[] pixels, int[] at) {
        int i = 0;
        for (; i + 2 < pixels.length; i += 3) {
            Kernels.addThreeProducts(
                    sum,
                    from[pixels[i]],
                    weights[at[i]],
                    from[pixels[i + 1]],
                    weights[at[i + 1]],
                    from[pixels[i + 2]],
                    weights[at[i + 2]],
                    bias.length);
        }
        for (; i < pixels.length; i++) {
            Kernels.addProduct(sum, from[pixels[i]], weights[at[i]], bias.length);
        }
    }
}

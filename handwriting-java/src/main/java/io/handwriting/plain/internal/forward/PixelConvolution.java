package io.handwriting.plain.internal.forward;

import java.util.List;

/** A convolution, or a dense layer, of which the rows are pixels: rows of filters are added up over the channels. */
final class PixelConvolution implements Step {
    /** So many numbers of filters stay in the fastest cache while all pixels take them. */
    private static final int CACHED = 6_144;

    private final Place input;
    private final Place output;
    private final Shift[] shifts;
    private final float[] bias;
    private final boolean rectified;
    private final int part;

    PixelConvolution(Place input, Place output, List<Shift> shifts, float[] bias, boolean rectified) {
        this.input = input;
        this.output = output;
        this.shifts = shifts.toArray(Shift[]::new);
        this.bias = bias;
        this.rectified = rectified;
        part = Math.max(4, CACHED / output.columns() / 4 * 4);
    }

    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] sums = output.in(memory);
        for (float[] sum : sums) {
            System.arraycopy(bias, 0, sum, 0, bias.length);
        }
        for (Shift shift : shifts) {
            int channels = shift.filters().length;
            for (int first = 0; first < channels; first += part) {
                add(shift, from, sums, first, Math.min(channels, first + part));
            }
        }
        if (rectified) {
            for (float[] sum : sums) {
                Kernels.rectify(sum, bias.length);
            }
        }
    }

    private void add(Shift shift, float[][] from, float[][] sums, int first, int end) {
        int[] targets = shift.targets();
        int[] sources = shift.sources();
        int i = 0;
        for (; i + 2 < targets.length; i += 3) {
            addToThree(
                    shift.filters(),
                    first,
                    end,
                    from[sources[i]],
                    from[sources[i + 1]],
                    from[sources[i + 2]],
                    sums[targets[i]],
                    sums[targets[i + 1]],
                    sums[targets[i + 2]]);
        }
        for (; i < targets.length; i++) {
            addToOne(shift.filters(), first, end, from[sources[i]], sums[targets[i]]);
        }
    }

    private void addToThree(
            float[][] filters,
            int first,
            int end,
            float[] from0,
            float[] from1,
            float[] from2,
            float[] sum0,
            float[] sum1,
            float[] sum2) {
        for (int i = first; i < end; i += 2) {
            Kernels.addTwoToThree(sum0, sum1, sum2, from0, from1, from2, i, filters[i], filters[i + 1], bias.length);
        }
    }

    private void addToOne(float[][] filters, int first, int end, float[] from, float[] sum) {
        for (int i = first; i < end; i += 4) {
            Kernels.addFour(sum, from, i, filters[i], filters[i + 1], filters[i + 2], filters[i + 3], bias.length);
        }
    }
}

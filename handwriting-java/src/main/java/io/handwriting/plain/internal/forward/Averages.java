package io.handwriting.plain.internal.forward;

/** Averages each channel, in either order. */
final class Averages implements Step {
    private final Place input;
    private final int slot;

    /** Averages into the first row of a slot. */
    Averages(Place input, int slot) {
        this.input = input;
        this.slot = slot;
    }

    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[] averages = memory.rows(slot)[0];
        if (input.order() == Order.PLANES) {
            for (int channel = 0; channel < from.length; channel++) {
                averages[channel] = sum(from[channel], input.columns()) / input.columns();
            }
        } else {
            add(from, averages);
        }
    }

    /** Four sums at once, since each has to wait for itself. */
    private static float sum(float[] row, int length) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            sum0 += row[i];
            sum1 += row[i + 1];
            sum2 += row[i + 2];
            sum3 += row[i + 3];
        }
        for (; i < length; i++) {
            sum0 += row[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    private void add(float[][] from, float[] averages) {
        int channels = input.columns();
        System.arraycopy(from[0], 0, averages, 0, channels);
        for (int pixel = 1; pixel < from.length; pixel++) {
            float[] row = from[pixel];
            for (int i = 0; i < channels; i++) {
                averages[i] += row[i];
            }
        }
        for (int i = 0; i < channels; i++) {
            averages[i] /= from.length;
        }
    }
}

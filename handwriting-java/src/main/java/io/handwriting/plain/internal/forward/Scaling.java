package io.handwriting.plain.internal.forward;

/** Multiplies each channel by a factor of its own, in either order. */
final class Scaling implements Step {
    private final Place input;
    private final Place output;
    private final int slot;

    /** Takes the factors from the first row of a slot. */
    Scaling(Place input, int slot, Place output) {
        this.input = input;
        this.slot = slot;
        this.output = output;
    }

    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] to = output.in(memory);
        float[] factors = memory.rows(slot)[0];
        for (int row = 0; row < to.length; row++) {
            if (output.order() == Order.PLANES) {
                scale(from[row], to[row], factors[row]);
            } else {
                scale(from[row], to[row], factors);
            }
        }
    }

    private void scale(float[] from, float[] to, float factor) {
        for (int i = 0; i < output.columns(); i++) {
            to[i] = from[i] * factor;
        }
    }

    private void scale(float[] from, float[] to, float[] factors) {
        for (int i = 0; i < output.columns(); i++) {
            to[i] = from[i] * factors[i];
        }
    }
}

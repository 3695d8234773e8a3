package io.handwriting.plain.internal.forward;

/** Multiplies each channel by a factor and adds a number, in either order; what a normalisation in use does. */
final class Line implements Step {
    private final Place input;
    private final Place output;
    private final float[] factors;
    private final float[] additions;

    Line(Place input, Place output, float[] factors, float[] additions) {
        this.input = input;
        this.output = output;
        this.factors = factors;
        this.additions = additions;
    }

    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] to = output.in(memory);
        boolean planes = output.order() == Order.PLANES;
        for (int row = 0; row < to.length; row++) {
            for (int i = 0; i < output.columns(); i++) {
                int channel = planes ? row : i;
                to[row][i] = from[row][i] * factors[channel] + additions[channel];
            }
        }
    }
}

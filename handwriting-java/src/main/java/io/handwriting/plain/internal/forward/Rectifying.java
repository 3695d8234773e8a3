package io.handwriting.plain.internal.forward;

/**
 * Leaves nothing below 0, where that is not done with the step before.
 *
 * @param input the values
 * @param output the same without those below 0
 */
record Rectifying(Place input, Place output) implements Step {
    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] to = output.in(memory);
        for (int row = 0; row < to.length; row++) {
            System.arraycopy(from[row], 0, to[row], 0, output.columns());
            Kernels.rectify(to[row], output.columns());
        }
    }
}

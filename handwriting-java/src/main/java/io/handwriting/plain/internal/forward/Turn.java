package io.handwriting.plain.internal.forward;

/**
 * Makes rows of columns.
 *
 * @param input the values
 * @param output the same in the other order
 */
record Turn(Place input, Place output) implements Step {
    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] to = output.in(memory);
        for (int row = 0; row < to.length; row++) {
            float[] target = to[row];
            for (int column = 0; column < from.length; column++) {
                target[column] = from[column][row];
            }
        }
    }
}

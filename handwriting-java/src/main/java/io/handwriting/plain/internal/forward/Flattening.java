package io.handwriting.plain.internal.forward;

/**
 * Puts planes behind each other.
 *
 * @param input the planes
 * @param output one row
 */
record Flattening(Place input, Place output) implements Step {
    @Override
    public void run(Memory memory) {
        float[][] planes = input.in(memory);
        float[] row = output.in(memory)[0];
        for (int channel = 0; channel < planes.length; channel++) {
            System.arraycopy(planes[channel], 0, row, channel * input.columns(), input.columns());
        }
    }
}

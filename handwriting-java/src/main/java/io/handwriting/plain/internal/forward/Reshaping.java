package io.handwriting.plain.internal.forward;

/**
 * Lays the values of planes, one plane after the other, into planes of another size.
 *
 * @param input the planes
 * @param output as many values
 */
record Reshaping(Place input, Place output) implements Step {
    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] to = output.in(memory);
        int plane = 0;
        int place = 0;
        for (int row = 0; row < output.rows(); row++) {
            for (int done = 0; done < output.columns(); ) {
                int length = Math.min(output.columns() - done, input.columns() - place);
                System.arraycopy(from[plane], place, to[row], done, length);
                done += length;
                place += length;
                if (place == input.columns()) {
                    plane++;
                    place = 0;
                }
            }
        }
    }
}

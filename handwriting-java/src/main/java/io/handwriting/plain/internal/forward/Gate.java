package io.handwriting.plain.internal.forward;

/** The two small matrices of squeeze-and-excitation: from the averages of the channels to a factor for each. */
final class Gate implements Step {
    private final int averages;
    private final int squeezed;
    private final int factors;
    private final float[][] squeeze;
    private final float[][] excite;

    /** Reads and writes the first rows of slots; the matrices have a row for each number that comes out. */
    Gate(int averages, int squeezed, int factors, float[][] squeeze, float[][] excite) {
        this.averages = averages;
        this.squeezed = squeezed;
        this.factors = factors;
        this.squeeze = squeeze;
        this.excite = excite;
    }

    @Override
    public void run(Memory memory) {
        float[] few = memory.rows(squeezed)[0];
        float[] many = memory.rows(factors)[0];
        multiply(squeeze, memory.rows(averages)[0], few);
        Kernels.rectify(few, squeeze.length);
        multiply(excite, few, many);
        for (int i = 0; i < excite.length; i++) {
            many[i] = (float) (1 / (1 + Math.exp(-many[i])));
        }
    }

    private static void multiply(float[][] matrix, float[] vector, float[] product) {
        for (int row = 0; row < matrix.length; row++) {
            float[] factors = matrix[row];
            float sum = 0;
            for (int i = 0; i < factors.length; i++) {
                sum += factors[i] * vector[i];
            }
            product[row] = sum;
        }
    }
}

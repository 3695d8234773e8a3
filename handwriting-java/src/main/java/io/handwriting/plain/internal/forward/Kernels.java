package io.handwriting.plain.internal.forward;

/**
 * The two loops that nearly all time is spent in. Compilers make vector instructions of them as long as every array is
 * read and written at the same place, and the body is no longer than this: eight multiply-adds are too many for JDK 17.
 */
final class Kernels {
    private Kernels() {}

    /** Adds two rows, each times a factor of its own, to each of three sums. */
    static void addTwoToThree(
            float[] sum0,
            float[] sum1,
            float[] sum2,
            float[] factors0,
            float[] factors1,
            float[] factors2,
            int at,
            float[] row0,
            float[] row1,
            int length) {
        float f00 = factors0[at];
        float f01 = factors0[at + 1];
        float f10 = factors1[at];
        float f11 = factors1[at + 1];
        float f20 = factors2[at];
        float f21 = factors2[at + 1];
        for (int i = 0; i < length; i++) {
            float value0 = row0[i];
            float value1 = row1[i];
            sum0[i] = (sum0[i] + f00 * value0) + f01 * value1;
            sum1[i] = (sum1[i] + f10 * value0) + f11 * value1;
            sum2[i] = (sum2[i] + f20 * value0) + f21 * value1;
        }
    }

    /** Adds four rows, each times a factor of its own, to a sum. */
    static void addFour(
            float[] sum, float[] factors, int at, float[] row0, float[] row1, float[] row2, float[] row3, int length) {
        float f0 = factors[at];
        float f1 = factors[at + 1];
        float f2 = factors[at + 2];
        float f3 = factors[at + 3];
        for (int i = 0; i < length; i++) {
            sum[i] = (((sum[i] + f0 * row0[i]) + f1 * row1[i]) + f2 * row2[i]) + f3 * row3[i];
        }
    }

    /** Adds three rows, each times another row, to a sum. */
    static void addThreeProducts(
            float[] sum,
            float[] row0,
            float[] factors0,
            float[] row1,
            float[] factors1,
            float[] row2,
            float[] factors2,
            int length) {
        for (int i = 0; i < length; i++) {
            sum[i] = ((sum[i] + row0[i] * factors0[i]) + row1[i] * factors1[i]) + row2[i] * factors2[i];
        }
    }

    /** Adds a row times another to a sum. */
    static void addProduct(float[] sum, float[] row, float[] factors, int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += row[i] * factors[i];
        }
    }

    /** Leaves nothing below 0. */
    static void rectify(float[] row, int length) {
        for (int i = 0; i < length; i++) {
            row[i] = Math.max(row[i], 0);
        }
    }
}

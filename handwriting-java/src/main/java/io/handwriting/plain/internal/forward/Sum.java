package io.handwriting.plain.internal.forward;

/** Adds the two ways through a residual block. */
final class Sum implements Step {
    private final Place body;
    private final Place shortcut;
    private final Place output;
    private final boolean rectified;

    Sum(Place body, Place shortcut, Place output, boolean rectified) {
        this.body = body;
        this.shortcut = shortcut;
        this.output = output;
        this.rectified = rectified;
    }

    @Override
    public void run(Memory memory) {
        float[][] first = body.in(memory);
        float[][] second = shortcut.in(memory);
        float[][] sums = output.in(memory);
        for (int row = 0; row < sums.length; row++) {
            add(first[row], second[row], sums[row]);
            if (rectified) {
                Kernels.rectify(sums[row], output.columns());
            }
        }
    }

    private void add(float[] first, float[] second, float[] sum) {
        for (int i = 0; i < output.columns(); i++) {
            sum[i] = first[i] + second[i];
        }
    }
}

package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.MaximumPool;

/** Keeps the largest value of each square, in either order. */
final class MaximumPooling implements Step {
    private final MaximumPool layer;
    private final Place input;
    private final Place output;

    MaximumPooling(MaximumPool layer, Place input, Place output) {
        this.layer = layer;
        this.input = input;
        this.output = output;
    }

    @Override
    public void run(Memory memory) {
        float[][] from = input.in(memory);
        float[][] to = output.in(memory);
        if (output.order() == Order.PLANES) {
            for (int channel = 0; channel < to.length; channel++) {
                pool(from[channel], to[channel]);
            }
        } else {
            for (int pixel = 0; pixel < to.length; pixel++) {
                pool(from, to[pixel], source(pixel));
            }
        }
    }

    /** The first pixel of a square. */
    private int source(int target) {
        int width = output.volume().width();
        return (target / width * input.volume().width() + target % width) * layer.size();
    }

    private void pool(float[] from, float[] to) {
        int width = input.volume().width();
        int target = 0;
        for (int y = 0; y < output.volume().height(); y++) {
            int source = y * layer.size() * width;
            for (int x = 0; x < output.volume().width(); x++) {
                to[target++] = largest(from, source, width);
                source += layer.size();
            }
        }
    }

    private float largest(float[] from, int source, int width) {
        float largest = from[source];
        for (int y = 0; y < layer.size(); y++) {
            for (int i = source + y * width; i < source + y * width + layer.size(); i++) {
                largest = Math.max(largest, from[i]);
            }
        }
        return largest;
    }

    private void pool(float[][] from, float[] to, int source) {
        System.arraycopy(from[source], 0, to, 0, output.columns());
        for (int y = 0; y < layer.size(); y++) {
            for (int x = y == 0 ? 1 : 0; x < layer.size(); x++) {
                raise(to, from[source + y * input.volume().width() + x]);
            }
        }
    }

    private void raise(float[] to, float[] from) {
        for (int i = 0; i < output.columns(); i++) {
            to[i] = Math.max(to[i], from[i]);
        }
    }
}

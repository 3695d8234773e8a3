package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Volume;
import java.util.Arrays;

/** Planes moved to where a place of a filter looks, zeros where that is outside the map. */
final class MovedPlanes {
    /** So many numbers stay in the fastest cache. */
    private static final int CACHED = 6_144;

    private final Convolution layer;
    private final Volume input;
    private final Volume output;
    private final int slot;
    private final int part;

    MovedPlanes(Convolution layer, Volume input, Slots slots) {
        this.layer = layer;
        this.input = input;
        output = layer.after(input);
        part = Math.min(
                Math.max(4, CACHED / output.area() / 4 * 4),
                Slots.padded(layer.inputs() / layer.groups() * layer.kernel() * layer.kernel()));
        slot = slots.take(part, output.area());
    }

    /** How many planes are moved at once; a multiple of four. */
    int part() {
        return part;
    }

    int slot() {
        return slot;
    }

    /**
     * Moves planes.
     *
     * @param first the first of them, counted over the channels and the places of a filter
     * @return the moved planes, and behind them planes of zeros to make fours
     */
    float[][] fill(Memory memory, float[][] from, int firstChannel, int first, int count) {
        float[][] planes = memory.rows(slot);
        int places = layer.kernel() * layer.kernel();
        for (int i = 0; i < count; i++) {
            int place = (first + i) % places;
            move(
                    from[firstChannel + (first + i) / places],
                    planes[i],
                    place / layer.kernel() - layer.padding(),
                    place % layer.kernel() - layer.padding());
        }
        for (int i = count; i < Slots.padded(count); i++) {
            Arrays.fill(planes[i], 0);
        }
        return planes;
    }

    private void move(float[] from, float[] to, int down, int right) {
        for (int row = 0; row < output.height(); row++) {
            int source = row * layer.stride() + down;
            int target = row * output.width();
            if (source < 0 || source >= input.height()) {
                Arrays.fill(to, target, target + output.width(), 0);
            } else {
                moveRow(from, source * input.width(), to, target, right);
            }
        }
    }

    private void moveRow(float[] from, int source, float[] to, int target, int right) {
        int stride = layer.stride();
        int begin = Math.min(output.width(), right < 0 ? (-right + stride - 1) / stride : 0);
        int end = Math.max(begin, Math.min(output.width(), (input.width() - right + stride - 1) / stride));
        Arrays.fill(to, target, target + begin, 0);
        if (stride == 1) {
            System.arraycopy(from, source + right + begin, to, target + begin, end - begin);
        } else {
            for (int column = begin; column < end; column++) {
                to[target + column] = from[source + right + column * stride];
            }
        }
        Arrays.fill(to, target + end, target + output.width(), 0);
    }
}

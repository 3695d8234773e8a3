package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Volume;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one place of a convolution's filters does: which pixels it moves where, without those outside the map. */
final class Shift {
    private final float[][] filters;
    private final int[] targets;
    private final int[] sources;

    private Shift(float[][] filters, int[] targets, int[] sources) {
        this.filters = filters;
        this.targets = targets;
        this.sources = sources;
    }

    /** The one shift of a dense layer. */
    static List<Shift> of(int inputs, int outputs, float[] weights) {
        return List.of(new Shift(filters(inputs, outputs, weights, 1, 0), new int[] {0}, new int[] {0}));
    }

    static List<Shift> of(Convolution layer, float[] weights, Volume input) {
        List<Shift> shifts = new ArrayList<>();
        int places = layer.kernel() * layer.kernel();
        for (int place = 0; place < places; place++) {
            int[][] moved = moved(layer, input, place / layer.kernel(), place % layer.kernel());
            if (moved[0].length > 0) {
                float[][] filters = filters(layer.inputs() / layer.groups(), layer.outputs(), weights, places, place);
                shifts.add(new Shift(filters, moved[0], moved[1]));
            }
        }
        return shifts;
    }

    /** Puts the weights of one place in rows over the outputs, one an input, and rows of zeros to make fours. */
    private static float[][] filters(int inputs, int outputs, float[] weights, int places, int place) {
        float[][] filters = new float[Slots.padded(inputs)][outputs];
        for (int input = 0; input < inputs; input++) {
            for (int output = 0; output < outputs; output++) {
                filters[input][output] = weights[(output * inputs + input) * places + place];
            }
        }
        return filters;
    }

    private static int[][] moved(Convolution layer, Volume input, int y, int x) {
        Volume output = layer.after(input);
        int[] targets = new int[output.area()];
        int[] sources = new int[output.area()];
        int count = 0;
        for (int target = 0; target < targets.length; target++) {
            int row = target / output.width() * layer.stride() + y - layer.padding();
            int column = target % output.width() * layer.stride() + x - layer.padding();
            if (row >= 0 && row < input.height() && column >= 0 && column < input.width()) {
                targets[count] = target;
                sources[count++] = row * input.width() + column;
            }
        }
        return new int[][] {Arrays.copyOf(targets, count), Arrays.copyOf(sources, count)};
    }

    /** A row over the outputs for each input. */
    float[][] filters() {
        return filters;
    }

    /** The pixels that come out. */
    int[] targets() {
        return targets;
    }

    /** The pixels that they come from. */
    int[] sources() {
        return sources;
    }
}

package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.Volume;
import java.util.ArrayList;
import java.util.List;

/** Shares out the memory of a forward pass: what is not needed any more is used again for values of the same size. */
final class Slots {
    /** Rows are read by fours, and what lies behind their end stays 0. */
    private static final int STEP = 4;

    private final List<int[]> sizes = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();

    Place take(Order order, Volume volume) {
        Place shape = new Place(0, order, volume);
        return new Place(take(shape.rows(), shape.columns()), order, volume);
    }

    int take(int rows, int columns) {
        for (Integer slot : free) {
            int[] size = sizes.get(slot);
            if (size[0] == rows && size[1] == columns) {
                free.remove(slot);
                return slot;
            }
        }
        sizes.add(new int[] {rows, columns});
        return sizes.size() - 1;
    }

    void release(int slot) {
        free.add(slot);
    }

    Memory memory() {
        float[][][] slots = new float[sizes.size()][][];
        for (int slot = 0; slot < slots.length; slot++) {
            int[] size = sizes.get(slot);
            slots[slot] = new float[size[0]][padded(size[1])];
        }
        return new Memory(slots);
    }

    static int padded(int count) {
        return (count + STEP - 1) / STEP * STEP;
    }
}

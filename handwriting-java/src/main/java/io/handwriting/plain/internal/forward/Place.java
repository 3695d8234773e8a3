package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.Volume;

/**
 * Where values lie while a glyph is computed.
 *
 * @param slot the number of the rows in a {@link Memory}
 * @param order what a row is
 * @param volume the size of the values
 */
record Place(int slot, Order order, Volume volume) {
    int rows() {
        return order == Order.PLANES ? volume.channels() : volume.area();
    }

    int columns() {
        return order == Order.PLANES ? volume.area() : volume.channels();
    }

    float[][] in(Memory memory) {
        return memory.rows(slot);
    }

    /** Copies values out, channel by channel, as everybody else orders them. */
    float[] planes(Memory memory) {
        float[][] rows = in(memory);
        float[] values = new float[volume.size()];
        int next = 0;
        for (int channel = 0; channel < volume.channels(); channel++) {
            for (int pixel = 0; pixel < volume.area(); pixel++) {
                values[next++] = order == Order.PLANES ? rows[channel][pixel] : rows[pixel][channel];
            }
        }
        return values;
    }
}

package io.handwriting.network.internal.onnx;

import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Volume;
import java.util.List;

/**
 * What flows between two nodes of a graph.
 *
 * @param value its name
 * @param volume its size, without the batch
 * @param row whether it has one dimension besides the batch, not three
 */
record Flow(String value, Volume volume, boolean row) {

    Flow named(String other) {
        return new Flow(other, volume, row);
    }

    Flow toMaps(String output, Layer layer) {
        return new Flow(output, layer.after(volume), false);
    }

    Flow toRow(String output, Layer layer) {
        return new Flow(output, layer.after(volume), true);
    }

    List<Integer> sizes() {
        return row ? List.of(volume.channels()) : List.of(volume.channels(), volume.height(), volume.width());
    }
}

package io.handwriting.djl.internal.training;

import io.handwriting.network.Network;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Volume;
import java.util.ArrayList;
import java.util.List;

/**
 * A place of a net where randomness comes in.
 *
 * @param name the dropout or residual block
 * @param rate the share that is left out
 * @param size how many numbers a glyph
 */
record NoisePlace(String name, float rate, int size) {

    /** Finds the places of a net, in its order. */
    static List<NoisePlace> of(Network network) {
        List<NoisePlace> places = new ArrayList<>();
        Volume volume = Network.INPUT;
        for (Layer layer : network.layers()) {
            if (layer instanceof Dropout dropout && dropout.rate() > 0) {
                places.add(new NoisePlace(dropout.name(), dropout.rate(), volume.size()));
            } else if (layer instanceof Residual residual && residual.dropRate() > 0) {
                places.add(new NoisePlace(residual.name(), residual.dropRate(), 1));
            }
            volume = layer.after(volume);
        }
        return places;
    }
}

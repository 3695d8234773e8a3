package io.handwriting.network.internal.architecture;

import io.handwriting.Glyph;
import io.handwriting.network.Layer;
import io.handwriting.network.Network;

/** Every pixel weighed for every class. */
public final class Linear {
    private Linear() {}

    /**
     * Makes the net.
     *
     * @param classes how many scores it gives
     * @return the net
     */
    public static Network of(int classes) {
        return new Network(new Layers()
                .add(new Layer.Flatten())
                .score(Glyph.PIXELS, classes)
                .list());
    }
}

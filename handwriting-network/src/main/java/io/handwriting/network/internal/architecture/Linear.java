package io.handwriting.network.internal.architecture;

import io.handwriting.Glyph;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Flatten;

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
        return new Network(
                new Layers().add(new Flatten()).score(Glyph.PIXELS, classes).list());
    }
}

package io.handwriting.network.internal.architecture;

import static io.handwriting.LayerKind.CONVOLUTION;
import static io.handwriting.LayerKind.DENSE;

import io.handwriting.network.Network;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Flatten;

/** The classic: two convolutions with pools, a dense layer. */
public final class SmallCnn {
    private static final float FORGOTTEN = 0.5f;

    private SmallCnn() {}

    /**
     * Makes the net.
     *
     * @param classes how many scores it gives
     * @return the net
     */
    public static Network of(int classes) {
        Layers layers = new Layers();
        convolve(layers, "conv1", 1, 32);
        convolve(layers, "conv2", 32, 64);
        layers.add(new Flatten())
                .add(new Dense("dense1", 64 * 5 * 5, 128))
                .rectify()
                .tap("dense1", DENSE)
                .add(new Dropout("dropout", FORGOTTEN))
                .score(128, classes);
        return new Network(layers.list());
    }

    private static void convolve(Layers layers, String name, int inputs, int outputs) {
        layers.add(new Convolution(name, inputs, outputs, 3, 1, 0, 1, true))
                .rectify()
                .tap(name, CONVOLUTION)
                .pool();
    }
}

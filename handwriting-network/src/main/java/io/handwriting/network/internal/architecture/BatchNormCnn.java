package io.handwriting.network.internal.architecture;

import static io.handwriting.LayerKind.CONVOLUTION;
import static io.handwriting.LayerKind.DENSE;

import io.handwriting.network.Network;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Flatten;

/** NumSight's net: three normalised convolutions, a dense layer. */
public final class BatchNormCnn {
    private BatchNormCnn() {}

    /**
     * Makes the net.
     *
     * @param classes how many scores it gives
     * @return the net
     */
    public static Network of(int classes) {
        return new Network(new Layers()
                .convolve("conv1", 1, 32, 3, 1)
                .tap("conv1", CONVOLUTION)
                .pool()
                .convolve("conv2", 32, 64, 3, 1)
                .tap("conv2", CONVOLUTION)
                .pool()
                .convolve("conv3", 64, 96, 3, 1)
                .tap("conv3", CONVOLUTION)
                .add(new Flatten())
                .add(new Dropout("dropout1", 0.5f))
                .add(new Dense("dense1", 96 * 7 * 7, 128))
                .rectify()
                .tap("dense1", DENSE)
                .add(new Dropout("dropout2", 0.3f))
                .score(128, classes)
                .list());
    }
}

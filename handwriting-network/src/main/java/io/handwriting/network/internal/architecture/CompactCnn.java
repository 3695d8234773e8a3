package io.handwriting.network.internal.architecture;

import static io.handwriting.LayerKind.CONVOLUTION;
import static io.handwriting.LayerKind.OTHER;

import io.handwriting.network.Network;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.GlobalAverage;

/** Our own: most of the work is done at 14 × 14 and 7 × 7, where a multiply-add earns most. */
public final class CompactCnn {
    private static final int SQUEEZE = 8;

    private CompactCnn() {}

    /**
     * Makes the net.
     *
     * @param classes how many scores it gives
     * @return the net
     */
    public static Network of(int classes) {
        return new Network(new Layers()
                .convolve("conv1", 1, 24, 3, 1)
                .tap("conv1", CONVOLUTION)
                .pool()
                .add(new ResidualBlock("block1", 24, 48, 1, SQUEEZE, 0).layer())
                .rectify()
                .tap("block1", CONVOLUTION)
                .pool()
                .add(new ResidualBlock("block2", 48, 96, 1, SQUEEZE, 0).layer())
                .rectify()
                .tap("block2", CONVOLUTION)
                .add(new ResidualBlock("block3", 96, 128, 1, SQUEEZE, 0).layer())
                .rectify()
                .tap("block3", CONVOLUTION)
                .add(new GlobalAverage())
                .tap("average", OTHER)
                .add(new Dropout("dropout", 0.2f))
                .score(128, classes)
                .list());
    }
}

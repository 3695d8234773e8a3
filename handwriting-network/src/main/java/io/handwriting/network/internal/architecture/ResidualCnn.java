package io.handwriting.network.internal.architecture;

import static io.handwriting.LayerKind.CONVOLUTION;
import static io.handwriting.LayerKind.OTHER;

import io.handwriting.network.Network;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Rescale;

/** NeuralScribe's net: a stem and four residual blocks with squeeze-and-excitation. */
public final class ResidualCnn {
    private static final float MEAN = 0.1751f;
    private static final float DEVIATION = 0.3332f;
    private static final int SQUEEZE = 4;

    private ResidualCnn() {}

    /**
     * Makes the net.
     *
     * @param classes how many scores it gives
     * @return the net; 3,348,815 parameters for 47 classes
     */
    public static Network of(int classes) {
        Layers layers = new Layers()
                .add(new Rescale(MEAN, DEVIATION))
                .convolve("stem", 1, 32, 3, 1)
                .tap("stem", CONVOLUTION);
        add(layers, new ResidualBlock("block1", 32, 64, 2, SQUEEZE, 0.05f));
        add(layers, new ResidualBlock("block2", 64, 160, 2, SQUEEZE, 0.10f));
        add(layers, new ResidualBlock("block3", 160, 320, 1, SQUEEZE, 0.15f));
        add(layers, new ResidualBlock("block4", 320, 256, 1, SQUEEZE, 0.20f));
        layers.add(new GlobalAverage())
                .tap("average", OTHER)
                .add(new Dropout("dropout", 0.4f))
                .score(256, classes);
        return new Network(layers.list());
    }

    private static void add(Layers layers, ResidualBlock block) {
        layers.add(block.layer()).rectify().tap(block.name(), CONVOLUTION);
    }
}

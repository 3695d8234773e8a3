package io.handwriting.network.internal.architecture;

import static io.handwriting.LayerKind.CONVOLUTION;

import io.handwriting.PenPath;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Rescale;
import io.handwriting.network.layer.Reshape;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Volume;
import java.util.List;

/**
 * Our own for the way of a pen: points in a row, of which each layer sees five at once; channels are filtered one by one
 * and then mixed, which takes a fifth of the multiply-adds.
 */
public final class PenNet {
    private static final int SEEN_AT_ONCE = 5;

    private PenNet() {}

    /**
     * Makes the net.
     *
     * @param classes how many scores it gives
     * @return the net
     */
    public static Network of(int classes) {
        return new Network(new Layers()
                .add(new Rescale(0.5f, 0.5f))
                .add(new Reshape(new Volume(PenPath.TRAITS, 1, PenPath.POINTS)))
                .convolve("conv1", PenPath.TRAITS, 48, SEEN_AT_ONCE, 2)
                .tap("conv1", CONVOLUTION)
                .addAll(separable("block1", 48, 96, 1))
                .rectify()
                .add(block("block2", 96))
                .rectify()
                .tap("block2", CONVOLUTION)
                .addAll(separable("block3", 96, 144, 2))
                .rectify()
                .add(block("block4", 144))
                .rectify()
                .tap("block4", CONVOLUTION)
                .addAll(separable("block5", 144, 192, 2))
                .rectify()
                .add(block("block6", 192))
                .rectify()
                .addAll(separable("block7", 192, 192, 2))
                .rectify()
                .tap("block7", CONVOLUTION)
                .add(new Flatten())
                .add(new Dropout("dropout", 0.3f))
                .score(192 * 7, classes)
                .list());
    }

    private static Residual block(String name, int channels) {
        return new Residual(name, separable(name, channels, channels, 1), List.of(), 0);
    }

    private static List<Layer> separable(String name, int inputs, int outputs, int stride) {
        return new Layers()
                .add(Convolution.of(name + ".along", inputs, inputs, SEEN_AT_ONCE, stride)
                        .depthWise())
                .normalized(name + ".across", inputs, outputs, 1, 1)
                .list();
    }
}

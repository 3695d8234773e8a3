package io.handwriting.network.internal.architecture;

import io.handwriting.network.layer.Excitation;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Residual;
import java.util.List;

/**
 * Two convolutions with squeeze-and-excitation, added to a shortcut.
 *
 * @param name the prefix of its layers
 * @param inputs channels that go in
 * @param outputs channels that come out
 * @param stride the step of the first convolution
 * @param squeeze how many times fewer numbers the channels are squeezed to
 * @param dropRate the rate of stochastic depth
 */
record ResidualBlock(String name, int inputs, int outputs, int stride, int squeeze, float dropRate) {

    Residual layer() {
        List<Layer> body = new Layers()
                .convolve(name + ".a", inputs, outputs, 3, stride)
                .normalized(name + ".b", outputs, outputs, 3, 1)
                .add(new Excitation(name + ".se", outputs, outputs / squeeze))
                .list();
        return new Residual(name, body, shortcut(), dropRate);
    }

    private List<Layer> shortcut() {
        if (stride == 1 && inputs == outputs) {
            return List.of();
        }
        return new Layers()
                .normalized(name + ".skip", inputs, outputs, 1, stride)
                .list();
    }
}

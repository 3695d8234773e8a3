package io.handwriting.network.internal.onnx;

import io.handwriting.Glyph;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Excitation;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.LayerVisitor;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Rescale;
import io.handwriting.network.layer.Reshape;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;
import io.handwriting.network.layer.Weight;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Computes a net in use with doubles, layer by layer as their definitions read: slow, and plain enough to believe. */
final class ReferenceNet implements LayerVisitor<double[]> {
    private final WeightValues weights;
    private final Map<String, double[]> taps;
    private final Volume volume;
    private final double[] input;

    private ReferenceNet(WeightValues weights, Map<String, double[]> taps, Volume volume, double[] input) {
        this.weights = weights;
        this.taps = taps;
        this.volume = volume;
        this.input = input;
    }

    /** Computes the taps of one glyph. */
    static Map<String, double[]> taps(Network network, WeightValues weights, Glyph glyph) {
        double[] input = new double[Glyph.PIXELS];
        for (int i = 0; i < input.length; i++) {
            input[i] = glyph.toArray()[i];
        }
        Map<String, double[]> taps = new LinkedHashMap<>();
        new ReferenceNet(weights, taps, Network.INPUT, input).through(network.layers());
        return taps;
    }

    private double[] through(List<Layer> layers) {
        Volume size = volume;
        double[] values = input;
        for (Layer layer : layers) {
            values = layer.accept(new ReferenceNet(weights, taps, size, values));
            size = layer.after(size);
        }
        return values;
    }

    @Override
    public double[] visit(Rescale layer) {
        return Arrays.stream(input)
                .map(value -> (value - layer.mean()) / layer.deviation())
                .toArray();
    }

    @Override
    public double[] visit(Convolution layer) {
        Volume output = layer.after(volume);
        double[] values = new double[output.size()];
        for (int i = 0; i < values.length; i++) {
            int channel = i / output.area();
            values[i] = bias(layer, channel) + filtered(layer, channel, rowOf(i, output), i % output.width());
        }
        return values;
    }

    private double bias(Convolution layer, int channel) {
        return layer.bias() ? weights.get(layer.name() + ".bias")[channel] : 0;
    }

    private double filtered(Convolution layer, int output, int row, int column) {
        float[] filters = weights.get(layer.name() + ".weight");
        int channels = layer.inputs() / layer.groups();
        int firstChannel = output / (layer.outputs() / layer.groups()) * channels;
        double sum = 0;
        for (int channel = 0; channel < channels; channel++) {
            for (int y = 0; y < layer.kernel(); y++) {
                for (int x = 0; x < layer.kernel(); x++) {
                    int place = ((output * channels + channel) * layer.kernel() + y) * layer.kernel() + x;
                    sum += filters[place]
                            * at(
                                    firstChannel + channel,
                                    row * layer.stride() + y - layer.padding(),
                                    column * layer.stride() + x - layer.padding());
                }
            }
        }
        return sum;
    }

    private double at(int channel, int row, int column) {
        boolean inside = row >= 0 && row < volume.height() && column >= 0 && column < volume.width();
        return inside ? input[(channel * volume.height() + row) * volume.width() + column] : 0;
    }

    private static int rowOf(int place, Volume volume) {
        return place % volume.area() / volume.width();
    }

    @Override
    public double[] visit(BatchNormalization layer) {
        float[] scale = weights.get(layer.name() + ".scale");
        float[] bias = weights.get(layer.name() + ".bias");
        float[] mean = weights.get(layer.name() + ".mean");
        float[] variance = weights.get(layer.name() + ".variance");
        double[] values = new double[input.length];
        for (int i = 0; i < values.length; i++) {
            int channel = i / volume.area();
            double normal =
                    (input[i] - mean[channel]) / Math.sqrt(variance[channel] + (double) BatchNormalization.EPSILON);
            values[i] = normal * scale[channel] + bias[channel];
        }
        return values;
    }

    @Override
    public double[] visit(Rectifier layer) {
        return rectified(input);
    }

    private static double[] rectified(double[] values) {
        return Arrays.stream(values).map(value -> Math.max(value, 0)).toArray();
    }

    @Override
    public double[] visit(MaximumPool layer) {
        Volume output = layer.after(volume);
        double[] values = new double[output.size()];
        Arrays.fill(values, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < layer.size() * layer.size(); j++) {
                int row = rowOf(i, output) * layer.size() + j / layer.size();
                int column = i % output.width() * layer.size() + j % layer.size();
                values[i] = Math.max(values[i], at(i / output.area(), row, column));
            }
        }
        return values;
    }

    @Override
    public double[] visit(GlobalAverage layer) {
        double[] values = new double[volume.channels()];
        for (int i = 0; i < input.length; i++) {
            values[i / volume.area()] += input[i] / volume.area();
        }
        return values;
    }

    @Override
    public double[] visit(Reshape layer) {
        return input;
    }

    @Override
    public double[] visit(Flatten layer) {
        return input;
    }

    @Override
    public double[] visit(Dense layer) {
        double[] values = product(layer.weights().get(0), input);
        float[] bias = weights.get(layer.name() + ".bias");
        for (int i = 0; i < values.length; i++) {
            values[i] += bias[i];
        }
        return values;
    }

    private double[] product(Weight matrix, double[] vector) {
        float[] factors = weights.get(matrix.name());
        double[] values = new double[matrix.shape().get(0)];
        for (int i = 0; i < factors.length; i++) {
            values[i / vector.length] += factors[i] * vector[i % vector.length];
        }
        return values;
    }

    @Override
    public double[] visit(Dropout layer) {
        return input;
    }

    @Override
    public double[] visit(Excitation layer) {
        double[] squeezed = rectified(product(layer.squeeze(), visit(new GlobalAverage())));
        double[] excited = product(layer.excite(), squeezed);
        double[] values = new double[input.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = input[i] / (1 + Math.exp(-excited[i / volume.area()]));
        }
        return values;
    }

    @Override
    public double[] visit(Residual layer) {
        double[] body = through(layer.body());
        double[] shortcut = through(layer.shortcut());
        double[] sum = new double[body.length];
        Arrays.setAll(sum, i -> body[i] + shortcut[i]);
        return sum;
    }

    @Override
    public double[] visit(Tap layer) {
        taps.put(layer.name(), input);
        return input;
    }
}

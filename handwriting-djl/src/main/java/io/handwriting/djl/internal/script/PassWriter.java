package io.handwriting.djl.internal.script;

import io.handwriting.network.Network;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a pass through a net as the body of a function of {@code x}, a batch of glyphs, and {@code w}, a list of the
 * net's weights and after them the noise; taps are left out. Channels come last and what nobody reads again is
 * overwritten: both were measured to be faster, for all nets that come with the library.
 */
final class PassWriter implements LayerVisitor<String> {
    private final Map<String, Integer> weights = new HashMap<>();
    private final List<String> noise = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private final Precision precision;
    private final boolean training;
    private int variables;
    private String values = "x";

    /** The last variable that only the next layer reads, and no gradient: it may be overwritten. */
    private String spare = "";

    private PassWriter(Network network, Precision precision, boolean training) {
        network.weights().forEach(weight -> weights.put(weight.name(), weights.size()));
        this.precision = precision;
        this.training = training;
    }

    /**
     * What was written.
     *
     * @param body the lines of the function
     * @param noise names of the dropouts and residual blocks whose noise follows the weights
     */
    record Written(String body, List<String> noise) {}

    static Written training(Network network, Precision precision) {
        return new PassWriter(network, precision, true).write(network);
    }

    static Written inUse(Network network, Precision precision) {
        return new PassWriter(network, precision, false).write(network);
    }

    private Written write(Network network) {
        through(network.layers());
        body.append("    return ").append(Precision.FP32.cast(values)).append('\n');
        return new Written(body.toString(), List.copyOf(noise));
    }

    private String through(List<Layer> layers) {
        for (Layer layer : layers) {
            values = layer.accept(this);
        }
        return values;
    }

    private String assign(String expression) {
        String variable = "v" + variables++;
        body.append("    %s = %s\n".formatted(variable, expression));
        return variable;
    }

    private String set(String function, Object... arguments) {
        List<String> texts = Stream.of(arguments).map(String::valueOf).toList();
        return assign("torch.%s(%s)".formatted(function, String.join(", ", texts)));
    }

    private String setSpare(String function, Object... arguments) {
        spare = set(function, arguments);
        return spare;
    }

    private String get(Weight weight) {
        return "w[" + weights.get(weight.name()) + "]";
    }

    private String cast(Weight weight) {
        return precision.cast(get(weight));
    }

    @Override
    public String visit(Rescale layer) {
        return setSpare("div", set("sub", values, layer.mean()), layer.deviation());
    }

    @Override
    public String visit(Convolution layer) {
        List<Weight> own = layer.weights();
        String convolved = setSpare(
                "conv2d",
                precision.cast(values),
                precision.castChannelsLast(get(own.get(0))),
                layer.bias() ? cast(own.get(1)) : "None",
                square(layer.stride()),
                square(layer.padding()),
                square(1),
                layer.groups());
        return layer.inputs() > 1 ? convolved : orderedAnew(convolved);
    }

    /** From one channel PyTorch cannot tell whether channels come last, and puts those that come out first. */
    private String orderedAnew(String convolved) {
        spare = assign(precision.castChannelsLast(convolved));
        return spare;
    }

    @Override
    public String visit(BatchNormalization layer) {
        List<Weight> own = layer.weights();
        return setSpare(
                "batch_norm",
                values,
                get(own.get(0)),
                get(own.get(1)),
                get(own.get(2)),
                get(own.get(3)),
                training ? "True" : "False",
                1 - BatchNormalization.MOMENTUM,
                BatchNormalization.EPSILON,
                "False");
    }

    @Override
    public String visit(Rectifier layer) {
        return set(values.equals(spare) ? "relu_" : "relu", values);
    }

    @Override
    public String visit(MaximumPool layer) {
        String size = square(layer.size());
        return setSpare("max_pool2d", values, size, size, square(0), square(1), "False");
    }

    @Override
    public String visit(GlobalAverage layer) {
        return average();
    }

    private String average() {
        return set("mean", values, "[2, 3]");
    }

    @Override
    public String visit(Reshape layer) {
        Volume volume = layer.volume();
        String shape = "[-1, %d, %d, %d]".formatted(volume.channels(), volume.height(), volume.width());
        return assign(precision.castChannelsLast(set("reshape", values, shape)));
    }

    @Override
    public String visit(Flatten layer) {
        return set("flatten", values, 1);
    }

    @Override
    public String visit(Dense layer) {
        List<Weight> own = layer.weights();
        return setSpare("linear", precision.cast(values), cast(own.get(0)), cast(own.get(1)));
    }

    @Override
    public String visit(Dropout layer) {
        return noisy(layer.name(), layer.rate(), values);
    }

    @Override
    public String visit(Excitation layer) {
        String squeezed = set("linear", precision.cast(average()), cast(layer.squeeze()));
        String excited = set("linear", set("relu_", squeezed), cast(layer.excite()));
        String gates = set("reshape", set("sigmoid", excited), "[-1, " + layer.channels() + ", 1, 1]");
        return setSpare("mul", values, gates);
    }

    @Override
    public String visit(Residual layer) {
        String input = values;
        String kept = way(layer.shortcut(), input);
        String added = noisy(layer.name(), layer.dropRate(), way(layer.body(), input));
        return setSpare(added.equals(spare) ? "add_" : "add", added, kept);
    }

    /** Both ways read the input, so that neither may overwrite it. */
    private String way(List<Layer> layers, String input) {
        spare = "";
        values = input;
        return through(layers);
    }

    private String noisy(String name, float rate, String clean) {
        if (!training || rate == 0) {
            return clean;
        }
        noise.add(name);
        int place = weights.size() + noise.size() - 1;
        return setSpare("mul", clean, precision.cast("w[" + place + "]"));
    }

    @Override
    public String visit(Tap layer) {
        return values;
    }

    private static String square(int side) {
        return "[" + side + ", " + side + "]";
    }
}

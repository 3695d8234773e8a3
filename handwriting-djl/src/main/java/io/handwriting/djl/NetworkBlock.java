package io.handwriting.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import io.handwriting.djl.internal.engine.Pass;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Weight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A net as a block of DJL, for those who train or predict with DJL's own classes, on any of its engines.
 *
 * <p>Takes batch × 1 × 28 × 28 glyphs and gives batch × classes scores; asked for taps, it gives what flows by each of
 * them, named, the scores last. As safe to share between threads as any block of DJL.
 */
public final class NetworkBlock extends AbstractBlock {
    /** The parameter of a forward pass that asks for the taps, with any value. */
    public static final String TAPS = "taps";

    private static final byte VERSION = 1;

    private final Network network;
    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    /**
     * Makes a block whose weights are still to be initialized.
     *
     * @param network the net
     */
    public NetworkBlock(Network network) {
        super(VERSION);
        this.network = network;
        for (Weight weight : network.weights()) {
            byName.put(weight.name(), addParameter(parameter(weight)));
        }
    }

    private static Parameter parameter(Weight weight) {
        return Parameter.builder()
                .setName(weight.name())
                .setType(type(weight.role()))
                .optRequiresGrad(weight.role().learnt())
                .build();
    }

    private static Parameter.Type type(Weight.Role role) {
        return switch (role) {
            case KERNEL -> Parameter.Type.WEIGHT;
            case BIAS -> Parameter.Type.BIAS;
            case SCALE -> Parameter.Type.GAMMA;
            case MEAN -> Parameter.Type.RUNNING_MEAN;
            case VARIANCE -> Parameter.Type.RUNNING_VAR;
        };
    }

    private static Shape shape(Weight weight) {
        return new Shape(weight.shape().stream().mapToLong(Integer::longValue).toArray());
    }

    /**
     * Makes a block with weights.
     *
     * @param network the net
     * @param weights its weights, such as {@link io.handwriting.network.FirstWeights} draws them; copied
     * @param manager where the arrays live
     * @return the block, ready for use
     */
    public static NetworkBlock of(Network network, WeightValues weights, NDManager manager) {
        NetworkBlock block = new NetworkBlock(network);
        for (Weight weight : network.weights()) {
            NDArray array = manager.create(weights.get(weight.name()), shape(weight));
            block.parameter(weight.name()).setArray(array);
        }
        block.initialize(manager, DataType.FLOAT32, new Shape(1, 1, Network.INPUT.height(), Network.INPUT.width()));
        return block;
    }

    /**
     * Copies the weights, for a model card and a file.
     *
     * @return new arrays
     */
    public WeightValues weights() {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        byName.forEach(
                (name, parameter) -> arrays.put(name, parameter.getArray().toFloatArray()));
        return WeightValues.of(network, arrays);
    }

    private Parameter parameter(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    @Override
    protected void prepare(Shape[] inputShapes) {
        for (Weight weight : network.weights()) {
            Parameter parameter = parameter(weight.name());
            if (!parameter.isInitialized()) {
                parameter.setShape(shape(weight));
            }
        }
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore store, NDList inputs, boolean training, @Nullable PairList<String, Object> params) {
        NDArray glyphs = inputs.singletonOrThrow();
        Function<String, NDArray> weights = name -> store.getValue(parameter(name), glyphs.getDevice(), training);
        if (training) {
            return new NDList(Pass.training(network.layers(), glyphs, weights, NetworkBlock::drawn));
        }
        NDList seen = new NDList();
        BiConsumer<Tap, NDArray> taps = params != null && params.contains(TAPS)
                ? (tap, values) -> seen.add(named(tap, values))
                : (tap, values) -> {};
        NDArray scores = Pass.inference(network.layers(), glyphs, weights, taps);
        return seen.isEmpty() ? new NDList(scores) : seen;
    }

    private static NDArray named(Tap tap, NDArray values) {
        values.setName(tap.name());
        return values;
    }

    /** Drawn by the engine, so that whoever trains with DJL's classes seeds it as usual there. */
    private static NDArray drawn(String name, float rate, NDArray values, Shape shape) {
        NDArray kept = values.getManager()
                .randomUniform(0, 1, shape)
                .gte(rate)
                .toType(DataType.FLOAT32, false)
                .div(1 - rate);
        return values.mul(kept);
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        return new Shape[] {new Shape(inputShapes[0].get(0), network.classes())};
    }
}

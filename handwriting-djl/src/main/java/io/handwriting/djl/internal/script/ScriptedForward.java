package io.handwriting.djl.internal.script;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.IValue;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.internal.engine.Forward;
import io.handwriting.network.Network;
import io.handwriting.network.layer.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Runs a net as one script, in PyTorch only; faster than layer by layer, and in any precision. For one thread. */
public final class ScriptedForward implements Forward, AutoCloseable {
    private static final String SIGNATURE = "(self: __torch__.Script, x: Tensor, w: List[Tensor]) -> Tensor:\n";

    private final List<String> weightNames;
    private final List<String> noiseNames;
    private final Script script;

    private ScriptedForward(List<String> weightNames, List<String> noiseNames, Script script) {
        this.weightNames = weightNames;
        this.noiseNames = noiseNames;
        this.script = script;
    }

    /**
     * Writes the script and loads it.
     *
     * @param backend what computes
     * @param network the net
     * @param precision what convolutions and dense layers are computed in
     * @return the net's pass
     * @throws io.handwriting.ProviderException if the engine is not PyTorch, or the precision is not for the device
     */
    public static ScriptedForward of(Backend backend, Network network, Precision precision) {
        precision.requireFit(backend);
        PassWriter.Written training = PassWriter.training(network, precision);
        PassWriter.Written inUse = PassWriter.inUse(network, precision);
        Script script = Script.of(
                backend, "  def forward" + SIGNATURE + training.body() + "  def in_use" + SIGNATURE + inUse.body());
        List<String> weightNames = network.weights().stream().map(Weight::name).toList();
        return new ScriptedForward(weightNames, training.noise(), script);
    }

    /**
     * Scores a batch for learning; gradients reach the weights, which must be fp32.
     *
     * @param glyphs batch × 1 × 28 × 28; the scores will live in their room
     * @param weights the net's weights; observed ones are brought up to date
     * @param noise what dropouts and residual blocks are multiplied by
     * @return batch × classes, fp32
     */
    @Override
    public NDArray scores(NDArray glyphs, Function<String, NDArray> weights, Map<String, NDArray> noise) {
        List<NDArray> inputs = new ArrayList<>(weightNames.stream().map(weights).toList());
        noiseNames.forEach(name -> inputs.add(Objects.requireNonNull(noise.get(name), name)));
        return script.forward(glyphs, inputs);
    }

    /**
     * Scores a batch as in use: without noise or gradients, and normalised by what was observed.
     *
     * @param glyphs batch × 1 × 28 × 28; the scores will live in their room
     * @param weights the net's weights
     * @return batch × classes, fp32
     */
    public NDArray scoresInUse(NDArray glyphs, Function<String, NDArray> weights) {
        return script.call(
                "in_use",
                scores -> differentiable(scores.toTensor((PtNDManager) glyphs.getManager())),
                IValue.from((PtNDArray) glyphs),
                Script.list(weightNames, weights));
    }

    /** PyTorch refuses what comes of a call with gradients off in a loss, where a teacher's answers go, but not a copy. */
    private static NDArray differentiable(NDArray scores) {
        try (scores) {
            return scores.duplicate();
        }
    }

    @Override
    public void close() {
        script.close();
    }
}

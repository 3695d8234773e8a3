package io.handwriting.djl.internal.script;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.jni.IValue;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.network.layer.Weight;
import java.util.List;
import java.util.function.Function;

/** Lets averages follow all weights of a net in one call, in PyTorch only; for one thread. */
public final class ScriptedAverage implements AutoCloseable {
    private static final String FOLLOW = """
              def follow(self: __torch__.Script, average: List[Tensor], w: List[Tensor], share: float) -> None:
                torch._foreach_lerp_(average, w, share)
                return None
            """;

    private final List<String> names;
    private final Script script;

    private ScriptedAverage(List<String> names, Script script) {
        this.names = names;
        this.script = script;
    }

    /**
     * Loads the script.
     *
     * @param backend what computes
     * @param weights the weights that have an average
     * @return what brings averages up to date
     * @throws io.handwriting.ProviderException if the engine is not PyTorch
     */
    public static ScriptedAverage of(Backend backend, List<Weight> weights) {
        List<String> names = weights.stream().map(Weight::name).toList();
        return new ScriptedAverage(names, Script.of(backend, FOLLOW));
    }

    /**
     * Brings averages up to date.
     *
     * @param average what follows
     * @param weights what it follows
     * @param kept the share of its old value that an average keeps
     */
    public void follow(Function<String, NDArray> average, Function<String, NDArray> weights, double kept) {
        script.run("follow", Script.list(names, average), Script.list(names, weights), IValue.from(1 - kept));
    }

    @Override
    public void close() {
        script.close();
    }
}

package io.handwriting.djl.internal.script;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.jni.IValue;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.network.layer.Weight;
import io.handwriting.network.layer.Weight.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Steps of AdamW (Loshchilov and Hutter 2019, with the usual constants) on all weights of a net at once, in PyTorch
 * only; for one thread.
 */
public final class ScriptedAdamW implements AutoCloseable {
    /** What a step changes must be whole arguments: PyTorch drops calls that change nothing but parts of lists. */
    private static final String FUNCTIONS = """
              def gradients(self: __torch__.Script, w: List[Tensor]) -> List[Tensor]:
                g = annotate(List[Tensor], [])
                for i in range(torch.len(w)):
                  _0 = torch.append(g, ops.prim.grad(w[i]))
                return g
              def norm(self: __torch__.Script, w: List[Tensor]) -> float:
                return float(torch.linalg_vector_norm(torch.stack(torch._foreach_norm((self).gradients(w)))))
              def step(self: __torch__.Script, w: List[Tensor], first: List[Tensor], second: List[Tensor],
                  number: int, rate: float, decay: float, divisor: float) -> None:
                count = torch.full([], number, dtype=6, device=ops.prim.device(w[0]))
                counts = annotate(List[Tensor], [])
                for i in range(torch.len(w)):
                  _0 = torch.append(counts, count)
                torch._fused_adamw_(w, (self).gradients(w), first, second, annotate(List[Tensor], []), counts, lr=rate,
                    beta1=0.9, beta2=0.999, weight_decay=decay, eps=1e-8, amsgrad=False, maximize=False,
                    grad_scale=torch.full_like(count, divisor))
                return None
              def clear(self: __torch__.Script, w: List[Tensor]) -> None:
                for i in range(torch.len(w)):
                  _0 = torch.zero_(ops.prim.grad(w[i]))
                return None
            """;

    private final List<String> kernels;
    private final List<String> others;
    private final List<String> all;
    private final Script script;

    private ScriptedAdamW(List<String> kernels, List<String> others, Script script) {
        this.kernels = kernels;
        this.others = others;
        this.all = Stream.concat(kernels.stream(), others.stream()).toList();
        this.script = script;
    }

    /**
     * Loads the script.
     *
     * @param backend what computes
     * @param learnt the weights to change
     * @return the optimiser
     * @throws io.handwriting.ProviderException if the engine is not PyTorch
     */
    public static ScriptedAdamW of(Backend backend, List<Weight> learnt) {
        return new ScriptedAdamW(names(learnt, true), names(learnt, false), Script.of(backend, FUNCTIONS));
    }

    private static List<String> names(List<Weight> weights, boolean kernels) {
        return weights.stream()
                .filter(weight -> kernels == (weight.role() == Role.KERNEL))
                .map(Weight::name)
                .toList();
    }

    /**
     * A step to take.
     *
     * @param number its number in the run, from 1
     * @param rate the learning rate
     * @param decay how much kernels shrink, times the learning rate
     * @param clipping the largest norm of all gradients together; larger ones are scaled down to it; 0 for any
     * @param lossFactor what the gradients are too large by, because the loss was
     */
    public record Step(long number, double rate, double decay, double clipping, double lossFactor) {}

    /**
     * Weights and what is remembered of them, by name.
     *
     * @param weights the weights, each with a gradient
     * @param first the means of their gradients
     * @param second the means of their squared gradients
     */
    public record Arrays(
            Function<String, NDArray> weights, Function<String, NDArray> first, Function<String, NDArray> second) {}

    /**
     * Changes the weights by their gradients, which become 0; if the norm of these is not finite, all else stays as it
     * was.
     *
     * @param step the step
     * @param arrays what changes
     * @return the norm of all gradients together before clipping
     */
    public double take(Step step, Arrays arrays) {
        double norm = script.call("norm", IValue::toDouble, Script.list(all, arrays.weights())) / step.lossFactor();
        if (Double.isFinite(norm)) {
            double divisor = step.lossFactor() * (step.clipping() > 0 ? Math.max(1, norm / step.clipping()) : 1);
            change(kernels, step, arrays, step.decay(), divisor);
            change(others, step, arrays, 0, divisor);
        }
        script.run("clear", Script.list(all, arrays.weights()));
        return norm;
    }

    private void change(List<String> names, Step step, Arrays arrays, double decay, double divisor) {
        if (names.isEmpty()) {
            return;
        }
        script.run(
                "step",
                Script.list(names, arrays.weights()),
                Script.list(names, arrays.first()),
                Script.list(names, arrays.second()),
                IValue.from(step.number()),
                IValue.from(step.rate()),
                IValue.from(decay),
                IValue.from(divisor));
    }

    @Override
    public void close() {
        script.close();
    }
}

package io.handwriting.djl.internal.script;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import io.handwriting.ProviderException;
import io.handwriting.djl.internal.engine.Backend;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/** Functions in TorchScript, loaded into PyTorch; for one thread. */
final class Script implements AutoCloseable {
    /** DJL hands arrays of one such name over as a list. */
    private static final String IN_LIST = "w[]";

    private final NDManager room;
    private final PtSymbolBlock block;

    private Script(NDManager room, PtSymbolBlock block) {
        this.room = room;
        this.block = block;
    }

    /** Loads functions. */
    static Script of(Backend backend, String functions) {
        if (!backend.isPyTorch()) {
            throw new ProviderException("Scripts run in PyTorch, not in " + backend.engine()
                    + "; ask for the engine PyTorch, or for fp32 without a script.");
        }
        return backend.withNewArrays(room -> new Script(room, load(room, functions)));
    }

    private static PtSymbolBlock load(NDManager room, String functions) {
        try (InputStream archive = new ByteArrayInputStream(ScriptArchive.of(functions))) {
            return JniUtils.loadModule((PtNDManager) room, archive, true, false);
        } catch (IOException e) {
            throw new ProviderException("PyTorch does not read a script.", e);
        }
    }

    /**
     * Calls the function {@code forward}, which is differentiated if gradients are on.
     *
     * @param first its first argument, in whose room the result will live
     * @param others its second argument, a list; the arrays get a name
     */
    NDArray forward(NDArray first, List<NDArray> others) {
        NDList inputs = new NDList(first);
        for (NDArray other : others) {
            other.setName(IN_LIST);
            inputs.add(other);
        }
        runAsWritten();
        return IValueUtils.forward(block, inputs, true).singletonOrThrow();
    }

    /** Calls any function, with gradients off; its arguments are closed. */
    <T> T call(String function, Function<IValue, T> result, IValue... arguments) {
        runAsWritten();
        try (IValue value = IValueUtils.runMethod(block, function, arguments)) {
            return result.apply(value);
        } finally {
            for (IValue argument : arguments) {
                argument.close();
            }
        }
    }

    /**
     * Keeps PyTorch from replacing parts of a function once it has watched two calls: it is no faster for it, and its
     * first calls would round otherwise than later ones, so that a resumed run would not be what it was.
     */
    private static void runAsWritten() {
        JniUtils.setGraphExecutorOptimize(false);
    }

    /** Calls a function that gives nothing. */
    void run(String function, IValue... arguments) {
        call(function, nothing -> true, arguments);
    }

    static IValue list(List<String> names, Function<String, NDArray> arrays) {
        return IValue.listFrom(names.stream().map(arrays).toArray(PtNDArray[]::new));
    }

    @Override
    public void close() {
        room.close();
    }
}

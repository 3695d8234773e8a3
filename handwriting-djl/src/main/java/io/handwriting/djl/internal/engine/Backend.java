package io.handwriting.djl.internal.engine;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;
import io.handwriting.ProviderException;
import java.util.function.Function;
import java.util.function.Supplier;

/** An engine of DJL with one of its devices; safe to share between threads. */
public final class Backend {
    /** The engine that is taken unless another is asked for. */
    public static final String PYTORCH = "PyTorch";

    /** The second engine. */
    public static final String MXNET = "MXNet";

    private final Engine engine;
    private final Device device;

    private Backend(Engine engine, Device device) {
        this.engine = engine;
        this.device = device;
    }

    /**
     * Starts an engine, unless it runs already.
     *
     * @param engineName {@code PyTorch} or {@code MXNet}
     * @param deviceName {@code auto}, {@code cpu}, {@code cuda}, or {@code cuda:1} and the like
     * @return the engine on that device
     * @throws ProviderException if engine or device are not there
     */
    public static Backend of(String engineName, String deviceName) {
        Engine engine = engine(engineName);
        return new Backend(engine, Devices.named(deviceName, engineName, engine.getGpuCount()));
    }

    /**
     * Starts the engine that DJL's data sets keep their arrays in, which is DJL's first choice.
     *
     * @return that engine on the CPU
     * @throws ProviderException if no engine is there
     */
    public static Backend ofDatasets() {
        Privacy.keep();
        String name = Engine.getDefaultEngineName();
        return of(name == null ? PYTORCH : name, "cpu");
    }

    private static Engine engine(String name) {
        Privacy.keep();
        if (!Engine.hasEngine(name)) {
            throw new ProviderException(Natives.missingEngine(name));
        }
        try {
            return Engine.getEngine(name);
        } catch (EngineException | LinkageError e) {
            throw new ProviderException(Natives.advice(name, e), e);
        }
    }

    /**
     * Names the device.
     *
     * @return {@code cpu}, or {@code cuda:0} and the like
     */
    public String device() {
        return device.isGpu() ? "cuda:" + device.getDeviceId() : "cpu";
    }

    /**
     * Names the engine with its version.
     *
     * @return such as {@code PyTorch 2.7.1}
     */
    public String engine() {
        return engine.getEngineName() + " " + engine.getVersion();
    }

    /**
     * Names the version of DJL.
     *
     * @return such as {@code DJL 0.35.1}
     */
    public static String library() {
        return "DJL " + Engine.getDjlVersion();
    }

    /**
     * Tells whether this is the PyTorch engine.
     *
     * @return false for another
     */
    public boolean isPyTorch() {
        return engine.getEngineName().equals(PYTORCH);
    }

    /**
     * Makes a place for arrays; whoever closes it frees them all.
     *
     * @return a new manager of arrays on the device
     */
    public NDManager newArrays() {
        return engine.newBaseManager(device);
    }

    /**
     * Makes something that owns a place for arrays, which is closed at once if that fails.
     *
     * @param making makes it
     * @param <T> what is made
     * @return what was made
     */
    public <T> T withNewArrays(Function<NDManager, T> making) {
        NDManager room = newArrays();
        boolean made = false;
        try {
            T owner = making.apply(room);
            made = true;
            return owner;
        } finally {
            if (!made) {
                room.close();
            }
        }
    }

    /**
     * Readies the calling thread, whose settings are its own in libtorch: no gradients but in {@link #differentiate},
     * since whatever is computed with them on is remembered for good.
     *
     * @param threads how many threads its calls may compute with
     */
    public void enter(int threads) {
        if (isPyTorch()) {
            JniUtils.setGradMode(false);
            JniUtils.setNumThreads(threads);
        }
    }

    /**
     * Computes a number and its gradients.
     *
     * @param computation gives an array of one number; what it is made of and wants a gradient gets one
     * @return the number
     */
    public NDArray differentiate(Supplier<NDArray> computation) {
        return isPyTorch() ? differentiateInPyTorch(computation) : differentiateInAnyEngine(computation);
    }

    /** Not through DJL's collector, of which a JVM can have no more than one at a time. */
    private static NDArray differentiateInPyTorch(Supplier<NDArray> computation) {
        JniUtils.setGradMode(true);
        try {
            NDArray number = computation.get();
            try (NDArray one = number.onesLike()) {
                JniUtils.backward((PtNDArray) number, (PtNDArray) one, false, false);
            }
            return number;
        } finally {
            JniUtils.setGradMode(false);
        }
    }

    /**
     * Makes the gradient of a weight zero, to which the next one would be added; other engines than PyTorch replace it.
     *
     * @param weight a weight that was differentiated by
     */
    public void clearGradient(NDArray weight) {
        if (isPyTorch()) {
            JniUtils.zeroGrad((PtNDArray) weight);
        }
    }

    private NDArray differentiateInAnyEngine(Supplier<NDArray> computation) {
        try (GradientCollector collector = engine.newGradientCollector()) {
            NDArray number = computation.get();
            collector.backward(number);
            return number;
        }
    }
}

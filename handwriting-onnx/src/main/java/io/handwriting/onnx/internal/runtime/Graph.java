package io.handwriting.onnx.internal.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import io.handwriting.ModelException;
import io.handwriting.ProviderException;
import io.handwriting.network.ModelBytes;
import io.handwriting.onnx.internal.natives.OnnxEnvironment;
import io.handwriting.spi.OpenOptions;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The graph of a model file, loaded on a device; any number of threads may run it at once. */
final class Graph implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession.SessionOptions settings;
    private final OrtSession session;
    private final String device;

    private Graph(OrtEnvironment environment, ModelBytes model, String device, int threads) throws OrtException {
        this.environment = environment;
        this.device = device;
        settings = new OrtSession.SessionOptions();
        try {
            set(settings, device, threads);
            session = environment.createSession(model.bytes(), settings);
        } catch (OrtException e) {
            settings.close();
            throw e;
        }
    }

    static Graph load(ModelBytes model, OpenOptions options) {
        OrtEnvironment environment = OnnxEnvironment.get();
        List<String> devices = Devices.worthTrying(options.device(), OrtEnvironment.getAvailableProviders());
        Graph graph = load(environment, model, devices, options.threads());
        graph.requireScores();
        return graph;
    }

    static Graph load(OrtEnvironment environment, ModelBytes model, List<String> devices, int threads) {
        String device = devices.get(0);
        try {
            return new Graph(environment, model, device, threads);
        } catch (OrtException e) {
            if (device.equals(Devices.CPU)) {
                throw new ModelException("ONNX Runtime cannot compute the model (" + e.getMessage() + ").", e);
            }
            if (devices.size() == 1) {
                throw new ProviderException(
                        "The device \"" + device + "\" does not work here (" + e.getMessage()
                                + "). Ask for auto or cpu.",
                        e);
            }
            System.getLogger("io.handwriting.onnx")
                    .log(Level.INFO, "{0} does not work, so the CPU computes: {1}", device, e.getMessage());
            return load(environment, model, devices.subList(1, devices.size()), threads);
        }
    }

    /**
     * Made for a guest in somebody else's process: no threads unless asked for, and none that spins while it waits.
     *
     * <p>Denormals are not flushed to zero: ONNX Runtime would do so in the thread that loads the first graph, for good
     * and for what Java computes there, too.
     */
    private static void set(OrtSession.SessionOptions settings, String device, int threads) throws OrtException {
        settings.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        settings.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        settings.setInterOpNumThreads(1);
        settings.setIntraOpNumThreads(threads);
        settings.addConfigEntry("session.intra_op.allow_spinning", "0");
        settings.addConfigEntry("session.inter_op.allow_spinning", "0");
        settings.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        if (!device.equals(Devices.CPU)) {
            settings.addCUDA(Devices.number(device));
        }
    }

    private void requireScores() {
        if (!session.getOutputNames().contains(ModelBytes.SCORES)) {
            close();
            throw new ModelException("The graph of the model file has no output \"" + ModelBytes.SCORES + "\".");
        }
    }

    OrtEnvironment environment() {
        return environment;
    }

    String device() {
        return device;
    }

    /** Computes into tensors that are there already, and nothing that they do not need. */
    void run(Map<String, OnnxTensor> inputs, Map<String, OnnxTensor> outputs) throws OrtException {
        session.run(inputs, outputs).close();
    }

    OrtSession.Result run(Map<String, OnnxTensor> inputs, Set<String> outputs) throws OrtException {
        return session.run(inputs, outputs);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("ONNX Runtime could not give back the model (" + e.getMessage() + ").", e);
        } finally {
            settings.close();
        }
    }
}

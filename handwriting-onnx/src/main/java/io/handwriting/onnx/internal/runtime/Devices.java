package io.handwriting.onnx.internal.runtime;

import ai.onnxruntime.OrtProvider;
import io.handwriting.ProviderException;
import io.handwriting.spi.OpenOptions;
import java.util.List;
import java.util.Set;

/** Finds the devices that are worth trying. */
final class Devices {
    static final String CPU = "cpu";
    private static final String CUDA = "cuda";

    private Devices() {}

    /**
     * Lists devices, the best first.
     *
     * @param wanted a device as {@link OpenOptions} has it
     * @param providers what this build of ONNX Runtime can compute with
     */
    static List<String> worthTrying(String wanted, Set<OrtProvider> providers) {
        boolean cuda = providers.contains(OrtProvider.CUDA);
        if (wanted.equals("auto")) {
            return cuda ? List.of(CUDA + ":0", CPU) : List.of(CPU);
        }
        if (wanted.equals(CPU)) {
            return List.of(CPU);
        }
        if (!cuda) {
            throw new ProviderException("There is no device \"" + wanted + "\" here: this ONNX Runtime computes on the"
                    + " CPU only. Put com.microsoft.onnxruntime:onnxruntime_gpu on the class path in place of"
                    + " onnxruntime, or ask for auto or cpu.");
        }
        return List.of(wanted.equals(CUDA) ? CUDA + ":0" : wanted);
    }

    /** The number of a CUDA device. */
    static int number(String device) {
        return Integer.parseInt(device.substring(CUDA.length() + 1));
    }
}

package io.handwriting.onnx.internal.natives;

import io.handwriting.spi.Availability;

/** Whether ONNX Runtime and its native libraries are there. */
public final class Natives {
    static final String VERSION = "1.28.0";
    static final String CHOSEN = "onnxruntime.native.";

    private Natives() {}

    /**
     * Tells whether ONNX Runtime can likely start, without starting it.
     *
     * @return available, or what is missing
     */
    public static Availability availability() {
        return availability(Natives.class.getClassLoader(), Platform.here());
    }

    static Availability availability(ClassLoader loader, Platform platform) {
        if (loader.getResource("ai/onnxruntime/OrtEnvironment.class") == null) {
            return Availability.unavailable("ONNX Runtime is missing. Add com.microsoft.onnxruntime:onnxruntime:"
                    + VERSION + ", or onnxruntime_gpu in its place to compute on an NVIDIA GPU.");
        }
        if (isChosen() || platform.resource(loader, Platform.LIBRARY) != null) {
            return Availability.available();
        }
        return Availability.unavailable("ONNX Runtime comes without natives for " + platform
                + ". Add io.handwriting:handwriting-java, which needs none, or name a folder that holds natives for it with"
                + " -Donnxruntime.native.path.");
    }

    /** Tells whether somebody said where the natives lie, or that they are loaded already. */
    static boolean isChosen() {
        return System.getProperties().stringPropertyNames().stream().anyMatch(name -> name.startsWith(CHOSEN));
    }
}

package io.handwriting.djl.internal.engine;

import ai.djl.engine.Engine;
import ai.djl.util.Utils;
import io.handwriting.spi.Availability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The native libraries of the engines: whether PyTorch's are likely there, and what to do when some do not load. */
public final class Natives {
    private static final String ON_CLASS_PATH = "native/lib/pytorch.properties";
    private static final String IN_FOLDER = "PYTORCH_LIBRARY_PATH";
    private static final String VERSION = "2.7.1";
    private static final String PYTORCH_ADVICE = "Add ai.djl.pytorch:pytorch-native-cpu:" + VERSION
            + " with the classifier of your system to the class path, or start"
            + " Java with -Dai.djl.offline=false to let DJL fetch the natives that fit your machine.";
    private static final String MXNET_ADVICE =
            "Add ai.djl.mxnet:mxnet-native-mkl:1.9.1 with the classifier of your system to the class path.";

    private Natives() {}

    /**
     * Tells whether PyTorch can likely start, without starting it.
     *
     * @return available, or what is missing
     */
    public static Availability availability() {
        boolean there = Natives.class.getClassLoader().getResource(ON_CLASS_PATH) != null
                || System.getenv(IN_FOLDER) != null
                || System.getProperty(IN_FOLDER) != null
                || "false".equals(System.getProperty(Privacy.OFFLINE))
                || isCached();
        return there
                ? Availability.available()
                : Availability.unavailable("The natives of PyTorch are missing. " + PYTORCH_ADVICE);
    }

    /** Natives that DJL fetched once lie in a folder of its cache, such as {@code 2.7.1-cu128-linux-x86_64}. */
    private static boolean isCached() {
        try (Stream<Path> folders = Files.list(Utils.getEngineCacheDir("pytorch"))) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .anyMatch(name -> name.startsWith(VERSION + "-c"));
        } catch (IOException e) {
            return false;
        }
    }

    static String missingEngine(String engine) {
        String version = Engine.getDjlVersion();
        return switch (engine) {
            case Backend.PYTORCH ->
                "The engine PyTorch is not on the class path. Add ai.djl.pytorch:pytorch-engine:" + version + ".";
            case Backend.MXNET ->
                "The engine MXNet is not on the class path. Add ai.djl.mxnet:mxnet-engine:" + version + ". "
                        + MXNET_ADVICE;
            default -> "There is no engine \"" + engine + "\"; PyTorch and MXNet can be asked for.";
        };
    }

    static String advice(String engine, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "The engine " + engine + " does not start: " + root + ". "
                + (engine.equals(Backend.PYTORCH) ? PYTORCH_ADVICE : MXNET_ADVICE);
    }
}

package io.handwriting.onnx.internal.natives;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import io.handwriting.ProviderException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Starts ONNX Runtime, of which there is one in a process. */
public final class OnnxEnvironment {
    private static final String FOLDER = Natives.CHOSEN + "path";

    private OnnxEnvironment() {}

    /**
     * Starts ONNX Runtime unless it runs already; the first start unpacks its libraries into a cache.
     *
     * @return the runtime of this process; not to be closed
     * @throws ProviderException if it does not start
     */
    public static synchronized OrtEnvironment get() {
        try {
            OrtEnvironment environment = LoaderState.isLoaded() ? OrtEnvironment.getEnvironment() : start();
            environment.setTelemetry(false);
            return environment;
        } catch (LinkageError | IllegalStateException | OrtException e) {
            throw notStarted(e, CacheLocation.here().folder(Platform.here()));
        }
    }

    static ProviderException notStarted(Throwable failure, Optional<Path> cache) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String folder = cache.map(Path::toString).orElse("the folder they lie in");
        return new ProviderException(
                "ONNX Runtime does not start: " + cause + ". If its natives may be damaged, delete " + folder
                        + "; they are unpacked anew.",
                failure);
    }

    private static OrtEnvironment start() {
        Optional<Path> unpacked =
                Natives.isChosen() ? Optional.empty() : unpacked(CacheLocation.here(), Platform.here());
        unpacked.ifPresent(folder -> System.setProperty(FOLDER, folder.toString()));
        try {
            return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "handwriting");
        } finally {
            unpacked.ifPresent(folder -> forget());
        }
    }

    /** The loader's folder stays empty, but would be left behind by a process that is killed. */
    private static void forget() {
        System.clearProperty(FOLDER);
        try {
            Optional<Path> empty = LoaderState.temporaryFolder();
            if (empty.isPresent()) {
                Files.deleteIfExists(empty.get());
            }
        } catch (IOException e) {
            log().log(Level.DEBUG, "The temporary folder of ONNX Runtime stays: {0}", e.getMessage());
        }
    }

    /** The folder of the unpacked natives; empty where they cannot be kept. */
    static Optional<Path> unpacked(CacheLocation location, Platform platform) {
        Optional<Path> base = location.folder(platform);
        if (base.isEmpty()) {
            log().log(
                            Level.INFO,
                            "There is no folder to keep the natives of ONNX Runtime in; name one with"
                                    + " -Dio.handwriting.cache, and starts become faster.");
            return Optional.empty();
        }
        return unpacked(new NativeCache(base.get(), Trust.here()), platform);
    }

    static Optional<Path> unpacked(NativeCache cache, Platform platform) {
        try {
            List<NativeLibrary> libraries = NativeLibrary.all(OnnxEnvironment.class.getClassLoader(), platform);
            return libraries.isEmpty() ? Optional.empty() : Optional.of(cache.folderOf(libraries, platform));
        } catch (IOException e) {
            log().log(
                            Level.INFO,
                            "The natives of ONNX Runtime are unpacked anew at every start, since they cannot be kept: {0}."
                                    + " Name another folder with -Dio.handwriting.cache.",
                            e.getMessage());
            return Optional.empty();
        }
    }

    /** Asked for only when there is something to say: loggers take their time to start. */
    private static System.Logger log() {
        return System.getLogger("io.handwriting.onnx");
    }
}

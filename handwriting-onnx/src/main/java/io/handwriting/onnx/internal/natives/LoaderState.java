package io.handwriting.onnx.internal.natives;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Optional;

/** What ONNX Runtime's own loader keeps to itself; nothing is known of it where it has changed. */
final class LoaderState {
    private static final String LOADER = "ai.onnxruntime.OnnxRuntime";

    private LoaderState() {}

    /** Tells whether the native libraries are loaded. */
    static boolean isLoaded() {
        return value("loaded").equals(Optional.of(true));
    }

    /** The folder in the temporary one that the loader makes at every start, whether it needs it or not. */
    static Optional<Path> temporaryFolder() {
        return value("tempDirectory").filter(Path.class::isInstance).map(Path.class::cast);
    }

    private static Optional<Object> value(String name) {
        try {
            Field field = Class.forName(LOADER).getDeclaredField(name);
            field.setAccessible(true);
            return Optional.ofNullable(field.get(null));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}

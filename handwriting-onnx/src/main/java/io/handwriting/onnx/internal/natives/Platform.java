package io.handwriting.onnx.internal.natives;

import java.net.URL;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An operating system and a kind of processor, as ONNX Runtime's jar names them.
 *
 * @param system {@code linux}, {@code osx} or {@code win}
 * @param processor {@code x64}, {@code aarch64} or another
 */
record Platform(String system, String processor) {
    static final String LIBRARY = "onnxruntime";

    static Platform here() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String name, String architecture) {
        String lower = name.toLowerCase(Locale.ROOT);
        String system =
                lower.contains("mac") || lower.contains("darwin") ? "osx" : lower.contains("win") ? "win" : "linux";
        String processor = architecture.equals("amd64") || architecture.equals("x86_64") ? "x64" : architecture;
        return new Platform(system, processor);
    }

    /** The name of a library's file. */
    String file(String library) {
        return switch (system) {
            case "osx" -> "lib" + library + ".dylib";
            case "win" -> library + ".dll";
            default -> "lib" + library + ".so";
        };
    }

    @Nullable
    URL resource(ClassLoader loader, String library) {
        return loader.getResource("ai/onnxruntime/native/" + this + "/" + file(library));
    }

    @Override
    public String toString() {
        return system + "-" + processor;
    }
}

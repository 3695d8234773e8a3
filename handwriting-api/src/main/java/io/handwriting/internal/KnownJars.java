package io.handwriting.internal;

import io.handwriting.spi.Provider;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;

/** Which jar holds what, so that a failed look-up can name the one to add. */
public final class KnownJars {
    private static final Map<String, String> BY_PROVIDER = Map.of(
            "onnx", "io.handwriting:handwriting-onnx",
            "java", "io.handwriting:handwriting-java",
            "djl", "io.handwriting:handwriting-djl");

    private static final Map<String, String> BY_PACKAGE = Map.of(
            "ai/onnxruntime/", "com.microsoft.onnxruntime:onnxruntime",
            "ai/djl/", "ai.djl:api",
            "ai/djl/pytorch/", "ai.djl.pytorch:pytorch-engine",
            "ai/djl/mxnet/", "ai.djl.mxnet:mxnet-engine",
            "io/handwriting/preprocess/", "io.handwriting:handwriting-preprocess");

    private static final Map<String, String> BY_KIND = Map.of(
            "recognizer provider",
                    "Add io.handwriting:handwriting-onnx (or handwriting-java or handwriting-djl), or name your own in META-INF/services.",
            "trainer provider", "Add io.handwriting:handwriting-djl, or name your own in META-INF/services.");

    private KnownJars() {}

    /**
     * Names the jar that holds a provider.
     *
     * @param provider the provider's name
     * @return the coordinates, where they are known
     */
    public static Optional<String> holding(String provider) {
        return Optional.ofNullable(BY_PROVIDER.get(provider));
    }

    /**
     * Tells what to add when no provider of a kind was found.
     *
     * @param kind the kind of provider
     * @return a sentence; empty for a kind that is not known
     */
    public static String toAddFor(String kind) {
        return BY_KIND.getOrDefault(kind, "");
    }

    /**
     * Explains why a class could not be loaded or used.
     *
     * @param failure what was thrown
     * @return a sentence that names the innermost cause and, where it is known, the missing jar
     */
    public static String explain(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage() == null ? "" : ": " + innermost.getMessage();
        String outer = innermost == failure || failure.getMessage() == null ? "" : failure.getMessage() + " – ";
        String jar = missingJar(innermost).map(name -> " Add " + name + ".").orElse("");
        return outer + innermost.getClass().getSimpleName() + message + (message.endsWith(".") ? "" : ".") + jar;
    }

    private static Optional<String> missingJar(Throwable failure) {
        if (!(failure instanceof ClassNotFoundException) && !(failure instanceof NoClassDefFoundError)) {
            return Optional.empty();
        }
        String type = String.valueOf(failure.getMessage()).replace('.', '/');
        return BY_PACKAGE.entrySet().stream()
                .filter(entry -> type.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /**
     * Tells where a provider comes from.
     *
     * @param provider the provider
     * @return its class and its jar
     */
    public static String origin(Provider provider) {
        Class<?> type = provider.getClass();
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? type.getName() : type.getName() + " in " + source.getLocation();
    }
}

package io.handwriting.onnx.internal.natives;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A native library as it lies in ONNX Runtime's jar.
 *
 * @param file the name of its file
 * @param place where it lies
 * @param size how many bytes it has, unpacked
 * @param checksum the jar's checksum of it
 */
record NativeLibrary(String file, URL place, long size, long checksum) {
    /** All that the jars for CPU and GPU hold; each has some of them. */
    private static final List<String> NAMES = List.of(
            Platform.LIBRARY,
            "onnxruntime4j_jni",
            "onnxruntime_providers_shared",
            "onnxruntime_providers_cuda",
            "onnxruntime_providers_tensorrt",
            "webgpu_dawn",
            "dxil",
            "dxcompiler");

    static List<NativeLibrary> all(ClassLoader loader, Platform platform) throws IOException {
        List<NativeLibrary> found = new ArrayList<>();
        for (String name : NAMES) {
            URL place = platform.resource(loader, name);
            if (place != null) {
                found.add(of(platform.file(name), place));
            }
        }
        return found;
    }

    private static NativeLibrary of(String file, URL place) throws IOException {
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false); // a cached jar would stay open for the life of the JVM
        if (!(connection instanceof JarURLConnection inJar)) {
            throw new IOException(place + " lies in no jar");
        }
        try (JarFile jar = inJar.getJarFile()) {
            JarEntry entry = jar.getJarEntry(inJar.getEntryName());
            return new NativeLibrary(file, place, entry.getSize(), entry.getCrc());
        }
    }

    InputStream open() throws IOException {
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}

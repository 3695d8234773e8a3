package io.handwriting;

import io.handwriting.plugin.Plugins;
import io.handwriting.spi.RecognizerProvider;
import io.handwriting.spi.TrainerProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A class path of folders, with the classes of {@link Plugins} once more.
 *
 * <p>They are defined here and not by the parent because there they belong to the module under test, and providers in
 * modules are not found through {@code META-INF/services}.
 */
final class ThrowAwayClassPath extends URLClassLoader {
    private static final String OWN = Plugins.class.getPackageName();

    private ThrowAwayClassPath(URL[] folders) {
        super(folders, ThrowAwayClassPath.class.getClassLoader());
    }

    static ThrowAwayClassPath of(Path... folders) {
        return new ThrowAwayClassPath(
                Arrays.stream(folders).map(ThrowAwayClassPath::url).toArray(URL[]::new));
    }

    /** Writes into a folder what makes providers known. */
    static Path withRecognizers(Path folder, String... providers) {
        return withResource(folder, "META-INF/services/" + RecognizerProvider.class.getName(), providers);
    }

    /** Writes into a folder what makes providers known. */
    static Path withTrainers(Path folder, String... providers) {
        return withResource(folder, "META-INF/services/" + TrainerProvider.class.getName(), providers);
    }

    /** Writes into a folder what makes models known. */
    static Path withModels(Path folder, String... files) {
        return withResource(folder, "META-INF/handwriting/models", files);
    }

    private static Path withResource(Path folder, String name, String... lines) {
        try {
            Path resource = folder.resolve(name);
            Files.createDirectories(resource.getParent());
            Files.write(resource, Arrays.asList(lines));
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith(OWN) ? define(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}

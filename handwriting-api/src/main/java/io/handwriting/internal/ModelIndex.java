package io.handwriting.internal;

import io.handwriting.ModelException;
import io.handwriting.spi.ModelSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the model files that jars on the class path bring along, by the index each of them holds. */
public final class ModelIndex {
    /** The resource that lists, one a line, the model files lying beside it in the same jar. */
    public static final String RESOURCE = "META-INF/handwriting/models";

    private ModelIndex() {}

    /**
     * Finds all models.
     *
     * @param loader where to look
     * @return the models by name: the file's name without its ending
     * @throws ModelException if an index cannot be read, or two models have one name
     */
    public static Map<String, ModelSource> find(ClassLoader loader) {
        Map<String, URL> found = new TreeMap<>();
        try {
            for (URL index : Collections.list(loader.getResources(RESOURCE))) {
                for (String file : lines(index)) {
                    add(found, file, new URL(index, file));
                }
            }
        } catch (IOException e) {
            throw new ModelException("The list of models " + RESOURCE + " cannot be read: " + e.getMessage(), e);
        }
        Map<String, ModelSource> models = new TreeMap<>();
        found.forEach((name, address) -> models.put(name, ModelSource.partOfTheProgram(address)));
        return Collections.unmodifiableMap(models);
    }

    private static void add(Map<String, URL> found, String file, URL address) {
        String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        URL twin = found.put(name, address);
        if (twin != null && !twin.toString().equals(address.toString())) {
            throw new ModelException("Two models on the class path are named \"" + name + "\": " + twin + " and "
                    + address + ". Remove one of them.");
        }
    }

    private static List<String> lines(URL index) throws IOException {
        URLConnection connection = index.openConnection();
        connection.setUseCaches(false);
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
        return lines;
    }
}

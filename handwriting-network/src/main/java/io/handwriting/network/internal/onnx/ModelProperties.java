package io.handwriting.network.internal.onnx;

import io.handwriting.ModelException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Collects the properties of a model file, each once and not without end. */
final class ModelProperties {
    private static final int MOST = 1_000;
    private static final int LARGEST = 1 << 20;

    private final Map<String, String> properties = new TreeMap<>();
    private int size;

    void add(String key, String value) {
        StoredText.requireName(key);
        StoredText.requireLength(value, longest(key));
        size += key.length() + (isCompanion(key) ? 0 : value.length());
        if (properties.size() == MOST || size > LARGEST) {
            throw new ModelException("A model file has at most " + MOST + " properties, of " + LARGEST
                    + " characters altogether; there are more.");
        }
        if (properties.put(key, value) != null) {
            throw new ModelException("The model file has the property \"" + key + "\" twice.");
        }
    }

    /** Tells how many bytes a value may have, by its key, which comes first in every file. */
    static int longest(String key) {
        return isCompanion(key) ? StoredText.LONGEST_FILE : StoredText.LONGEST;
    }

    private static boolean isCompanion(String key) {
        return key.equals(OnnxFormat.COMPANION_PROPERTY);
    }

    /** Sorted by name. */
    Map<String, String> asMap() {
        return Collections.unmodifiableMap(properties);
    }

    String require(String key) {
        String value = properties.get(key);
        if (value == null) {
            throw new ModelException("The model file lacks the property \"" + key + "\".");
        }
        return value;
    }

    /** Refuses a file that has another value than this library would give it. */
    void require(String key, String wanted, String otherwise) {
        if (!require(key).equals(wanted)) {
            throw new ModelException(otherwise);
        }
    }
}

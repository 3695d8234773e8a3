package io.handwriting.spark;

import io.handwriting.Alphabet;
import io.handwriting.ModelException;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** A model file in the driver. */
final class ModelToRead {
    private static final int LARGEST = 1 << 30;

    private final String name;
    private final byte[] bytes;

    private ModelToRead(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a file of any file system that Spark knows, or the model on the class path. */
    static ModelToRead of(@Nullable String path, Configuration configuration) {
        return path == null ? onClassPath() : file(path, configuration);
    }

    private static ModelToRead onClassPath() {
        Map<String, ModelSource> models = Recognizers.discover().models();
        if (models.size() != 1) {
            throw new ModelException("There " + (models.isEmpty() ? "is no model" : "are several models")
                    + " on the class path; name the file of one.");
        }
        ModelSource source = models.values().iterator().next();
        return new ModelToRead(source.name(), source.bytes(LARGEST));
    }

    private static ModelToRead file(String path, Configuration configuration) {
        try {
            Path file = new Path(path);
            try (InputStream in = file.getFileSystem(configuration).open(file)) {
                return new ModelToRead(path, in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            String reason = e instanceof IOException fault ? FileFault.of(fault) : String.valueOf(e.getMessage());
            throw new ModelException("The model file " + path + " cannot be read: " + reason + ".", e);
        }
    }

    Recognizer open() {
        return Recognizers.discover().open(ModelSource.of(name, bytes), OpenOptions.DEFAULTS);
    }

    /** Opens and closes the model, so that what is wrong with it, or with the labels wanted, is told before a job begins. */
    void check(@Nullable Alphabet wanted) {
        try (Recognizer recognizer = open()) {
            if (wanted != null) {
                recognizer.card().alphabet().restrictedTo(wanted);
            }
        }
    }

    ModelOnExecutors broadcast(JavaSparkContext spark) {
        return new ModelOnExecutors(name, checksum(), spark.broadcast(bytes));
    }

    private String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

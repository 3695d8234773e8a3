package io.handwriting.examples.server.training;

import io.handwriting.HandwritingException;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was ordered, and how it ended, as texts by name. */
final class Notes {
    private static final String MODEL = "model";
    private static final String ARCHITECTURE = "architecture";
    private static final String DATA = "data";
    private static final String EPOCHS = "epochs";
    private static final String SEED = "seed";
    private static final String STATUS = "status";
    private static final String MESSAGE = "message";
    private static final String FIGURE = "figure.";

    private Notes() {}

    /** Notes an order; other work, which cannot be done again by its note, leaves an empty one. */
    static Map<String, String> of(@Nullable TrainingOrder order) {
        return order == null
                ? Map.of()
                : Map.of(
                        MODEL, order.model(),
                        ARCHITECTURE, order.architecture(),
                        DATA, order.data(),
                        EPOCHS, Integer.toString(order.epochs()),
                        SEED, Long.toString(order.seed()));
    }

    static @Nullable TrainingOrder order(Map<String, String> notes) {
        return notes.isEmpty()
                ? null
                : new TrainingOrder(
                        notes.getOrDefault(MODEL, ""),
                        notes.getOrDefault(ARCHITECTURE, ""),
                        notes.getOrDefault(DATA, ""),
                        Integer.parseInt(notes.getOrDefault(EPOCHS, "")),
                        Long.parseLong(notes.getOrDefault(SEED, "")));
    }

    /** Notes how a training ended. */
    static Map<String, String> of(TrainingState end) {
        Map<String, String> notes = new TreeMap<>();
        notes.put(STATUS, end.status().name());
        if (end.message() != null) {
            notes.put(MESSAGE, end.message());
        }
        end.figures().forEach((name, value) -> notes.put(FIGURE + name, value.toString()));
        return notes;
    }

    static TrainingState ended(TrainingState before, Map<String, String> notes) {
        Map<String, Double> figures = new TreeMap<>();
        notes.forEach((name, value) -> {
            if (name.startsWith(FIGURE)) {
                figures.put(name.substring(FIGURE.length()), Double.valueOf(value));
            }
        });
        TrainingStatus status = TrainingStatus.valueOf(notes.getOrDefault(STATUS, ""));
        TrainingState ended = before.with(status, notes.get(MESSAGE)).with(figures);
        return status == TrainingStatus.COMPLETED ? ended.done() : ended;
    }

    /** Writes notes so that they are never half there. */
    static void write(Map<String, String> notes, Path file) {
        Properties properties = new Properties();
        properties.putAll(notes);
        try {
            WholeFile.write(file, out -> properties.store(out, null));
        } catch (IOException e) {
            throw new HandwritingException(
                    "The training cannot be kept in " + file.getParent() + ": " + FileFault.of(e) + ".", e);
        }
    }

    static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        Map<String, String> notes = new TreeMap<>();
        properties.forEach((name, value) -> notes.put(String.valueOf(name), String.valueOf(value)));
        return notes;
    }
}

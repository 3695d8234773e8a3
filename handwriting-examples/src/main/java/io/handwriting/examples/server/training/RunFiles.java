package io.handwriting.examples.server.training;

import io.handwriting.HandwritingException;
import io.handwriting.evaluation.TrainingHistory;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a model's training: what was ordered, how it goes, how it ended. */
record RunFiles(String model, Path folder) {
    private static final Logger LOGGER = System.getLogger("io.handwriting.examples.server.training");

    static RunFiles of(Path runs, String model) {
        return new RunFiles(model, runs.resolve(model));
    }

    /** Lists the trainings that left something to know of. */
    static List<RunFiles> in(Path runs) {
        try (Stream<Path> entries = Files.list(runs)) {
            return entries.map(entry -> new RunFiles(String.valueOf(entry.getFileName()), entry))
                    .filter(files -> ModelName.isOne(files.model) && Files.exists(files.orderFile()))
                    .toList();
        } catch (IOException e) {
            throw new HandwritingException("The folder " + runs + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private Path orderFile() {
        return folder.resolve("order.properties");
    }

    private Path endFile() {
        return folder.resolve("end.properties");
    }

    private Path historyFile() {
        return folder.resolve("history.json");
    }

    /** Clears the folder for a new training; the order is noted before anything else. */
    void begin(@Nullable TrainingOrder order) {
        clear();
        Notes.write(Notes.of(order), orderFile());
    }

    /** Forgets how the training ended, since it goes on. */
    void goOn() {
        delete(endFile());
    }

    void keep(TrainingHistory history) {
        history.write(historyFile());
    }

    void end(TrainingState state) {
        Notes.write(Notes.of(state), endFile());
    }

    /** Removes everything; the order goes first, so that what is left when this is broken off stands for nothing. */
    void clear() {
        if (Files.exists(folder)) {
            delete(orderFile());
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(RunFiles::delete);
            } catch (IOException e) {
                throw cannotBeRemoved(folder, e);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw cannotBeRemoved(file, e);
        }
    }

    private static HandwritingException cannotBeRemoved(Path file, IOException cause) {
        return new HandwritingException(
                "What is left of a training cannot be removed, " + file + ": " + FileFault.of(cause) + ".", cause);
    }

    TrainingHistory history() {
        try {
            return Files.exists(historyFile()) ? TrainingHistory.read(historyFile()) : new TrainingHistory();
        } catch (HandwritingException e) {
            LOGGER.log(Level.WARNING, "The history of the training of " + model + " is lost.", e);
            return new TrainingHistory();
        }
    }

    /** Tells where the training stood when the server ended. */
    TrainingState read() {
        try {
            TrainingOrder order = Notes.order(Notes.read(orderFile()));
            TrainingState fresh = order == null ? TrainingState.idle(model) : TrainingState.of(order);
            TrainingState left = fresh.learnt(history());
            return Files.exists(endFile()) ? Notes.ended(left, Notes.read(endFile())) : left.interrupted();
        } catch (IOException | IllegalArgumentException | HandwritingException e) {
            LOGGER.log(Level.WARNING, "What was kept of the training of " + model + " cannot be read.", e);
            return TrainingState.idle(model)
                    .with(
                            TrainingStatus.FAILED,
                            "What was kept of this training cannot be read; discard it, or start a new one.");
        }
    }
}

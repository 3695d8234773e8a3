package io.handwriting.examples.server.training;

import io.handwriting.examples.server.guard.Discretion;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * What trainings have to work with.
 *
 * @param runs the folder where they keep their state, each in a folder of its model's name
 * @param data the folder of the data sets
 * @param threads how many threads one training computes with
 * @param atOnce how many go on at the same time; some more may wait
 * @param finished takes the name and the file of each model that is done
 */
public record TrainingRoom(Path runs, Path data, int threads, int atOnce, BiConsumer<String, Path> finished) {

    /** Refuses numbers below 1. */
    public TrainingRoom {
        if (threads < 1 || atOnce < 1) {
            throw TrainingRefusedException.unusable("Trainings need at least one thread each, and one training at a"
                    + " time, not " + threads + " and " + atOnce + ".");
        }
    }

    /** Takes half of the processors, so that predictions have the others, for one training at a time. */
    public static TrainingRoom of(Path runs, Path data, BiConsumer<String, Path> finished) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new TrainingRoom(runs, data, threads, 1, finished);
    }

    Discretion discretion() {
        return Discretion.about(runs, data);
    }

    /** Replaces the number of threads. */
    public TrainingRoom threads(int wanted) {
        return new TrainingRoom(runs, data, wanted, atOnce, finished);
    }

    /** Replaces how many trainings go on at the same time. */
    public TrainingRoom atOnce(int wanted) {
        return new TrainingRoom(runs, data, threads, wanted, finished);
    }
}

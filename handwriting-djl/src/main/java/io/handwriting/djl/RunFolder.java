package io.handwriting.djl;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a training run keeps its checkpoint, so that it can go on after it was killed.
 *
 * @param path the folder; made when it is missing
 * @param resuming whether a run that lies there goes on; otherwise it is refused, so that none is lost by mistake
 * @param every how long an epoch may go on without a checkpoint
 */
public record RunFolder(Path path, boolean resuming, Duration every) {

    /**
     * Takes a folder for a new run, with a checkpoint after each epoch and at least every five minutes.
     *
     * @param path the folder
     * @return the choice
     */
    public static RunFolder of(Path path) {
        return new RunFolder(path, false, Duration.ofMinutes(5));
    }

    /**
     * Lets a run that lies there go on, if there is one.
     *
     * @return the changed choice
     */
    public RunFolder resume() {
        return new RunFolder(path, true, every);
    }

    /**
     * Replaces how long an epoch may go on without a checkpoint.
     *
     * @param wanted how long
     * @return the changed choice
     */
    public RunFolder every(Duration wanted) {
        return new RunFolder(path, resuming, wanted);
    }
}

package io.handwriting.djl.internal.training;

import io.handwriting.TrainingException;
import io.handwriting.network.Network;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** One file that is replaced after every epoch, and within epochs that take long. */
final class CheckpointFolder implements Checkpoints {
    static final String FILE = "checkpoint";

    private final Path file;
    private final CheckpointFile form;
    private final boolean resuming;
    private final long every;
    private long last = System.nanoTime();

    CheckpointFolder(Path folder, Network network, String identity, boolean resuming, Duration every) {
        this.file = folder.resolve(FILE);
        this.form = new CheckpointFile(network, identity);
        this.resuming = resuming;
        this.every = every.toNanos();
    }

    @Override
    public Optional<RunState> latest() {
        boolean there = Files.exists(file);
        if (there && !resuming) {
            throw new TrainingException("The folder " + file.getParent()
                    + " holds a run already; resume it, or choose another folder for a new one.");
        }
        return there ? Optional.of(form.read(file)) : Optional.empty();
    }

    @Override
    public boolean isDue() {
        return System.nanoTime() - last > every;
    }

    @Override
    public void keep(Supplier<RunState> state) {
        form.write(state.get(), file);
        last = System.nanoTime();
    }
}

package io.handwriting.djl.internal.training;

import java.util.Optional;
import java.util.function.Supplier;

/** Where the states of a run are kept, so that a run that was killed can go on. */
interface Checkpoints {
    /** Keeps nothing. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public Optional<RunState> latest() {
            return Optional.empty();
        }

        @Override
        public boolean isDue() {
            return false;
        }

        @Override
        public void keep(Supplier<RunState> state) {}
    };

    /** The state to go on from; empty when the run begins. */
    Optional<RunState> latest();

    /** Whether the last state was kept so long ago that one within an epoch is worth its time. */
    boolean isDue();

    void keep(Supplier<RunState> state);
}

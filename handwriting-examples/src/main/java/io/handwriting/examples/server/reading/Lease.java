package io.handwriting.examples.server.reading;

import java.util.concurrent.atomic.AtomicBoolean;

/** The use of a model for a while; a model that is replaced meanwhile stays open until the lease is closed. */
public final class Lease implements AutoCloseable {
    private final Shelved shelved;
    private final AtomicBoolean over = new AtomicBoolean();

    Lease(Shelved shelved) {
        this.shelved = shelved;
    }

    /**
     * Gives the model.
     *
     * @return the model under its name on the shelf; its recognizer is not to be closed
     */
    public ReadyModel model() {
        return shelved.model;
    }

    @Override
    public void close() {
        if (over.compareAndSet(false, true)) {
            shelved.giveBack();
        }
    }
}

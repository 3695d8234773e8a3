package io.handwriting.examples.server;

import io.handwriting.examples.server.reading.Lease;
import io.handwriting.examples.server.reading.ModelShelf;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done between the start of the server and its first client: the first readings are slow. */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Consumer<Lease> trial;
    private volatile boolean done;

    /**
     * Makes one that is still to be begun.
     *
     * @param trial what is done with each model
     */
    WarmUp(Consumer<Lease> trial) {
        this.trial = trial;
    }

    /** Begins, and does not wait for the end. */
    void begin(ModelShelf shelf) {
        Thread thread = new Thread(() -> warm(shelf), "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void warm(ModelShelf shelf) {
        try {
            shelf.tryOut(trial);
            done = true;
        } catch (RuntimeException e) {
            LOG.error("The server will not be ready, for its standard model cannot read.", e);
        }
    }

    /** Tells whether the standard model has read. */
    boolean isDone() {
        return done;
    }
}

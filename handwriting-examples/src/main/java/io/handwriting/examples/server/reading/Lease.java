package io.handwriting.examples.server.reading;

import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.GlyphPipeline;
import java.util.concurrent.atomic.AtomicBoolean;

/** The use of a model for a while; a model that is replaced meanwhile stays open until the lease is closed. */
public final class Lease implements AutoCloseable {
    private final String name;
    private final Shelved shelved;
    private final AtomicBoolean over = new AtomicBoolean();

    Lease(String name, Shelved shelved) {
        this.name = name;
        this.shelved = shelved;
    }

    /**
     * Names the model.
     *
     * @return its name on the shelf
     */
    public String name() {
        return name;
    }

    /**
     * Gives the model with all that reading needs.
     *
     * @return the model, not to be closed
     */
    public ReadyModel model() {
        return new ReadyModel(name, shelved.recognizer, shelved.reader, shelved.pipeline);
    }

    /**
     * Gives the model's reader.
     *
     * @return a reader for the whole alphabet of the model
     */
    public CanvasReader reader() {
        return shelved.reader;
    }

    /**
     * Gives the way from a drawing to what the model sees.
     *
     * @return the pipeline of the model's card
     */
    public GlyphPipeline pipeline() {
        return shelved.pipeline;
    }

    /**
     * Gives the model itself.
     *
     * @return the recognizer, not to be closed
     */
    public Recognizer recognizer() {
        return shelved.recognizer;
    }

    @Override
    public void close() {
        if (over.compareAndSet(false, true)) {
            shelved.giveBack();
        }
    }
}

package io.handwriting.examples.server.hand;

import io.handwriting.HandwritingException;
import io.handwriting.examples.server.reading.HandReader;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Personal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A hand with the model that reads it; one thread at a time. */
final class OpenHand {
    private static final Logger LOG = LoggerFactory.getLogger(OpenHand.class);

    private final CanvasReader model;
    private final Path file;
    private final @Nullable Personal personal;
    private long changes;

    private OpenHand(CanvasReader model, Path file, @Nullable Personal personal) {
        this.model = model;
        this.file = file;
        this.personal = personal;
    }

    /** Opens a hand; one that was learnt with labels or glyphs of another kind of model is left alone. */
    static OpenHand of(CanvasReader model, Path file) {
        if (!Files.exists(file)) {
            return new OpenHand(model, file, model.personalise());
        }
        try {
            return new OpenHand(model, file, model.personalise(file));
        } catch (HandwritingException e) {
            LOG.info("A hand is read without what was learnt of it: {}", e.getMessage());
            return new OpenHand(model, file, null);
        }
    }

    boolean isFor(CanvasReader reader) {
        return model == reader;
    }

    int size() {
        return personal == null ? 0 : personal.size();
    }

    HandReader reader() {
        return personal == null || personal.size() == 0
                ? HandReader.ofNobody(model)
                : new HandReader(personal.reader(), personal.size(), changes);
    }

    Personal personal() {
        if (personal == null) {
            throw new HandwritingException("What is known of this hand was learnt for another model, which prepares"
                    + " drawings otherwise or has other labels. Choose that model, or forget the hand to begin anew.");
        }
        return personal;
    }

    /** Writes the hand after a change. */
    void keep() {
        personal().save(file);
        changes++;
    }
}

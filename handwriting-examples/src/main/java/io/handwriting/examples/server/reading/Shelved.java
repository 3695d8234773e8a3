package io.handwriting.examples.server.reading;

import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.GlyphPipeline;

/** A recognizer that is closed when it was taken off the shelf and nobody uses it any more. */
final class Shelved {
    final Recognizer recognizer;
    final CanvasReader reader;
    final GlyphPipeline pipeline;
    final boolean shipped;
    private int users = 1; // the shelf itself

    Shelved(Recognizer recognizer, boolean shipped) {
        this.recognizer = recognizer;
        this.reader = CanvasReader.of(recognizer);
        this.pipeline = GlyphPipeline.of(recognizer.card().preprocessing());
        this.shipped = shipped;
    }

    synchronized void take() {
        users++;
    }

    void giveBack() {
        if (isUnused()) {
            recognizer.close();
        }
    }

    private synchronized boolean isUnused() {
        users--;
        return users == 0;
    }
}

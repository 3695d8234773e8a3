package io.handwriting.examples.server.reading;

import io.handwriting.preprocess.CanvasReader;

/**
 * A model's reader, as far as it knows the hand of the one who asks. Two are equal if they read alike.
 *
 * @param reader reads, over the whole alphabet of the model
 * @param corrections how many corrections of the hand it knows
 * @param changes how often they have changed
 */
public record HandReader(CanvasReader reader, int corrections, long changes) {

    /**
     * Reads for nobody in particular.
     *
     * @param model the model's reader
     * @return the reader
     */
    public static HandReader ofNobody(CanvasReader model) {
        return new HandReader(model, 0, 0);
    }
}

package io.handwriting.examples.server.reading;

import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.GlyphPipeline;

/**
 * A model that is open.
 *
 * @param name what clients call it
 * @param recognizer the model itself
 * @param reader reads with it, over its whole alphabet
 * @param pipeline the way from a drawing to what it sees
 */
public record ReadyModel(String name, Recognizer recognizer, CanvasReader reader, GlyphPipeline pipeline) {

    /**
     * Makes a model ready.
     *
     * @param name what clients call it
     * @param recognizer the model itself
     * @return the model with all that reading needs
     */
    public static ReadyModel of(String name, Recognizer recognizer) {
        return new ReadyModel(
                name,
                recognizer,
                CanvasReader.of(recognizer),
                GlyphPipeline.of(recognizer.card().preprocessing()));
    }
}

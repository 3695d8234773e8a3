package io.handwriting.examples.server.reading;

/** What can be told beside the answer. */
public enum Detail {
    /** What each layer of the net makes of the glyph. */
    ACTIVATIONS,
    /** The pictures of the first channels of each layer. */
    MAPS,
    /** The picture after each step from the drawing to the glyph. */
    PIPELINE,
    /** Which pixels spoke for the answer. */
    SALIENCY
}

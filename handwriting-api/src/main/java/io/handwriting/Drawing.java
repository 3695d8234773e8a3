package io.handwriting;

/**
 * What a person made: pen strokes ({@link Ink}) or grey pixels ({@link Bitmap}).
 *
 * <p>Drawings are immutable and may be shared between threads.
 */
public sealed interface Drawing permits Ink, Bitmap {}

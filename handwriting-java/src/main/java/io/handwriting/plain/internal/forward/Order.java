package io.handwriting.plain.internal.forward;

/** What a row of values is. */
enum Order {
    /** A row a channel, which holds one value a pixel: long rows where maps are large. */
    PLANES,
    /** A row a pixel, which holds one value a channel: long rows where channels are many. */
    PIXELS
}

package io.handwriting.plain.internal.forward;

/** One computation on the way through a net; it keeps nothing of a glyph, so that any number of threads may run it. */
@FunctionalInterface
interface Step {
    void run(Memory memory);
}

package io.handwriting.plain.internal.forward;

/** The values of one glyph on its way through a net; made once, used again and again, by one thread at a time. */
public final class Memory {
    private final float[][][] slots;

    Memory(float[][][] slots) {
        this.slots = slots;
    }

    float[][] rows(int slot) {
        return slots[slot];
    }
}

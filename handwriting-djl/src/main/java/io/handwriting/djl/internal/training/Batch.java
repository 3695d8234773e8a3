package io.handwriting.djl.internal.training;

import io.handwriting.Glyph;
import io.handwriting.TrainingException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Room for one batch outside the heap, where engines read without a copy; used again and again. */
final class Batch {
    private final int answers;
    private final List<NoisePlace> places;
    private final ByteBuffer glyphs;
    private final ByteBuffer targets;
    private final List<ByteBuffer> noise;
    private int size;

    Batch(int most, int answers, List<NoisePlace> places) {
        this.answers = answers;
        this.places = places;
        glyphs = room(most, Glyph.PIXELS);
        targets = room(most, answers);
        noise = places.stream().map(place -> room(most, place.size())).toList();
    }

    private static ByteBuffer room(int rows, int perRow) {
        long bytes = (long) rows * perRow * Float.BYTES;
        try {
            return ByteBuffer.allocateDirect(Math.toIntExact(bytes)).order(ByteOrder.nativeOrder());
        } catch (ArithmeticException | OutOfMemoryError e) {
            throw new TrainingException(
                    "There is no room for batches of " + rows + " glyphs, with " + (bytes >> 20)
                            + " MiB outside the heap for one part; choose a smaller batch size.",
                    e);
        }
    }

    /** Sets how many rows are in use. */
    void size(int rows) {
        size = rows;
    }

    int size() {
        return size;
    }

    /** Counts what can be answered: the labels, and perhaps that there is no character. */
    int answers() {
        return answers;
    }

    List<NoisePlace> places() {
        return places;
    }

    /** The glyphs, 784 values each. */
    ByteBuffer glyphs() {
        return used(glyphs, Glyph.PIXELS);
    }

    /** What is to be answered, one share an answer. */
    ByteBuffer targets() {
        return used(targets, answers);
    }

    /** What the values at a place are multiplied by. */
    ByteBuffer noise(int place) {
        return used(noise.get(place), places.get(place).size());
    }

    private ByteBuffer used(ByteBuffer buffer, int perRow) {
        return buffer.slice(0, size * perRow * Float.BYTES).order(ByteOrder.nativeOrder());
    }
}

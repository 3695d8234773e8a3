package io.handwriting.preprocess.internal.image;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The pixel data of a PNG, unpacked from its chunks as far as it is asked for. */
final class PngData implements AutoCloseable {
    private final PngCursor chunks;
    private final byte[] image;
    private final Inflater inflater = new Inflater();

    /** Takes a cursor before the first chunk of data. */
    PngData(PngCursor chunks, byte[] image) {
        this.chunks = chunks;
        this.image = image;
    }

    /** Unpacks exactly so many bytes. */
    void read(byte[] target, int from, int count) {
        int at = from;
        while (at < from + count) {
            int unpacked = inflate(target, at, from + count - at);
            if (unpacked == 0 && !feed()) {
                throw Damage.of("PNG", "its pixel data end too early", null);
            }
            at += unpacked;
        }
    }

    /** Compares the check sum, where it is there and nothing else comes before it. */
    void readCheckSum() {
        byte[] more = new byte[1];
        while (inflate(more, 0, 1) == 0 && feed()) {
            // the sum may be spread over several chunks
        }
    }

    private int inflate(byte[] target, int from, int count) {
        try {
            return inflater.inflate(target, from, count);
        } catch (DataFormatException e) {
            throw Damage.of("PNG", e);
        }
    }

    /** Hands on the next chunk of data, if more are needed and there are any. */
    private boolean feed() {
        if (inflater.finished() || inflater.needsDictionary()) {
            return false;
        }
        while (inflater.needsInput() && chunks.type() != PngCursor.IEND) {
            chunks.next();
            int start = chunks.skipContent();
            if (chunks.type() == PngCursor.IDAT) {
                inflater.setInput(image, start, chunks.length());
            }
        }
        return !inflater.needsInput();
    }

    @Override
    public void close() {
        inflater.end();
    }
}

package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.util.Arrays;

/** Goes through the bytes of an image; going past their end is refused with a sentence. */
final class ByteCursor {
    private final String form;
    private final byte[] bytes;
    private int position;

    ByteCursor(String form, byte[] bytes) {
        this.form = form;
        this.bytes = bytes;
    }

    int position() {
        return position;
    }

    int remaining() {
        return bytes.length - position;
    }

    /** Goes on by a count of bytes, read as unsigned, and returns where they begin. */
    int skip(int count) {
        if (count < 0 || count > remaining()) {
            throw new DrawingException(
                    "This " + form + " is cut off after " + bytes.length + " bytes; the whole file is needed.");
        }
        int start = position;
        position += count;
        return start;
    }

    byte[] take(int count) {
        int start = skip(count);
        return Arrays.copyOfRange(bytes, start, start + count);
    }

    int u8() {
        return bytes[skip(1)] & 0xff;
    }

    int u16BigEndian() {
        return (u8() << 8) | u8();
    }

    int u16LittleEndian() {
        return u8() | (u8() << 8);
    }

    int i32BigEndian() {
        return (u16BigEndian() << 16) | u16BigEndian();
    }

    int i32LittleEndian() {
        return u16LittleEndian() | (u16LittleEndian() << 16);
    }
}

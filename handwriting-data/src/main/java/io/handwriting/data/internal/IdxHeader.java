package io.handwriting.data.internal;

import io.handwriting.Glyph;
import io.handwriting.data.DataException;
import java.io.DataInputStream;
import java.io.IOException;

/** What stands before the bytes of an IDX file; nothing it claims is believed before the file could hold it. */
final class IdxHeader {
    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;
    private static final int WORD = 4;

    private IdxHeader() {}

    /** Reads up to the first image and gives their number. */
    static int images(DataInput in) throws IOException {
        DataInputStream words = new DataInputStream(in.content());
        requireMagic(in, words.readInt(), IMAGES, "images");
        int count = words.readInt();
        int height = words.readInt();
        int width = words.readInt();
        if (height != Glyph.SIZE || width != Glyph.SIZE) {
            throw new DataException(in.file() + " holds images of " + Integer.toUnsignedString(width) + " × "
                    + Integer.toUnsignedString(height) + " pixels; 28 × 28 are needed.");
        }
        requireRoom(in, count, "images", Glyph.PIXELS, 4 * WORD);
        return count;
    }

    /** Reads up to the first label and gives their number. */
    static int labels(DataInput in) throws IOException {
        DataInputStream words = new DataInputStream(in.content());
        requireMagic(in, words.readInt(), LABELS, "labels");
        int count = words.readInt();
        requireRoom(in, count, "labels", 1, 2 * WORD);
        return count;
    }

    private static void requireMagic(DataInput in, int found, int wanted, String what) {
        if (found != wanted) {
            String hint = found == IMAGES ? "; it holds images" : found == LABELS ? "; it holds labels" : "";
            throw new DataException(String.format(
                    "%s is not an IDX file of %s, one byte each: it begins with %08x, not with %08x%s.",
                    in.file(), what, found, wanted, hint));
        }
    }

    private static void requireRoom(DataInput in, int count, String what, int bytes, int header) throws IOException {
        if (count < 0 || header + (long) count * bytes > in.mostBytes()) {
            throw new DataException(in.file() + " announces " + Integer.toUnsignedString(count) + " " + what
                    + ", more than a file of its size can hold; it is damaged or was cut off.");
        }
    }
}

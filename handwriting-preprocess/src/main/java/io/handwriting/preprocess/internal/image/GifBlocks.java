package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.io.ByteArrayOutputStream;

/** The blocks of a GIF: goes through all of them, measures every frame and keeps the first. */
final class GifBlocks {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    private static final int TRAILER = 0x3b;
    private static final int GRAPHIC_CONTROL = 0xf9;
    private static final int GRAPHIC_CONTROL_LENGTH = 8;

    private final byte[] image;
    private final Bounds bounds;
    private final ByteCursor in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int frames;
    private int controlStart = -1;

    GifBlocks(byte[] image, Bounds bounds) {
        this.image = image;
        this.bounds = bounds;
        this.in = new ByteCursor("GIF", image);
    }

    /** Makes a GIF of the first frame alone. */
    byte[] firstFrame() {
        in.skip(HEADER);
        skipColours(image[10]);
        kept.write(image, 0, in.position());
        boolean more = true;
        while (more && in.remaining() > 0) {
            more = block(in.position(), in.u8());
        }
        if (frames == 0) {
            throw new DrawingException("This GIF has no frame; one is needed.");
        }
        kept.write(TRAILER);
        return kept.toByteArray();
    }

    private boolean block(int start, int kind) {
        switch (kind) {
            case EXTENSION -> extension(start);
            case FRAME -> frame(start);
            case TRAILER, 0 -> {} // zeros between the blocks are seen in the wild
            default ->
                throw new DrawingException(
                        "This GIF is damaged: at byte " + start + " no block begins with " + kind + ".");
        }
        return kind != TRAILER;
    }

    private void extension(int start) {
        boolean control = in.u8() == GRAPHIC_CONTROL;
        skipData();
        if (control && in.position() - start == GRAPHIC_CONTROL_LENGTH) {
            controlStart = start;
        }
    }

    private void frame(int start) {
        bounds.requireFrames(frames + 1);
        in.skip(4);
        bounds.requireSize(in.u16LittleEndian(), in.u16LittleEndian());
        skipColours(in.u8());
        int codeSize = in.u8();
        if (codeSize < 1 || codeSize > 8) {
            throw new DrawingException("This GIF has codes of " + codeSize + " bits; 1 to 8 are possible.");
        }
        skipData();
        if (frames == 0) {
            keepFrame(start);
        }
        frames++;
    }

    private void keepFrame(int start) {
        if (controlStart >= 0) {
            kept.write(image, controlStart, GRAPHIC_CONTROL_LENGTH);
        }
        kept.write(image, start, in.position() - start);
    }

    private void skipColours(int packed) {
        if ((packed & 0x80) != 0) {
            in.skip(3 << ((packed & 7) + 1));
        }
    }

    private void skipData() {
        int length = in.u8();
        while (length > 0) {
            in.skip(length);
            length = in.u8();
        }
    }
}

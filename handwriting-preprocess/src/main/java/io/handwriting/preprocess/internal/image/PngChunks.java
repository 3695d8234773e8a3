package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a PNG that its pixels need.
 *
 * <p>All others are left out: text and colour profiles may inflate to any size, frames of an animation are not read, and
 * gamma and profiles say how to show colours, not how dark the ink was meant to be.
 */
final class PngChunks {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504c5445;
    private static final int TRNS = 0x74524e53;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454e44;
    private static final int FRAME = 12; // the length, the type and the check sum of a chunk

    private final byte[] header;
    private final PngHeader form;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private byte @Nullable [] palette;
    private byte @Nullable [] transparency;

    private PngChunks(byte[] header, Bounds bounds) {
        this.header = header;
        this.form = PngHeader.of(header, bounds);
    }

    static PngChunks of(byte[] image, Bounds bounds) {
        ByteCursor in = new ByteCursor("PNG", image);
        in.skip(Long.BYTES);
        if (in.i32BigEndian() != PngHeader.LENGTH || in.i32BigEndian() != IHDR) {
            throw new DrawingException("This PNG does not begin with an IHDR chunk of 13 bytes.");
        }
        PngChunks chunks = new PngChunks(in.take(PngHeader.LENGTH), bounds);
        in.skip(Integer.BYTES);
        boolean more = true;
        while (more) {
            int length = in.i32BigEndian();
            int type = in.i32BigEndian();
            chunks.add(type, length, image, in.skip(length));
            in.skip(Integer.BYTES);
            more = type != IEND;
        }
        chunks.requireComplete();
        return chunks;
    }

    private void add(int type, int length, byte[] image, int start) {
        switch (type) {
            case IDAT -> data.write(image, start, length);
            case PLTE -> palette = copy("palette", 3 * 256, length, image, start);
            case TRNS -> transparency = copy("transparency", 256, length, image, start);
            case IHDR -> throw new DrawingException("This PNG has more than one IHDR chunk.");
            default -> {}
        }
    }

    private static byte[] copy(String what, int most, int length, byte[] image, int start) {
        if (length > most) {
            throw new DrawingException(
                    "The " + what + " of this PNG has " + length + " bytes; at most " + most + " are possible.");
        }
        return Arrays.copyOfRange(image, start, start + length);
    }

    private void requireComplete() {
        if (data.size() == 0) {
            throw new DrawingException("This PNG has no pixel data (no IDAT chunk).");
        }
        if (form.colourType() == PngHeader.PALETTE && palette == null) {
            throw new DrawingException("This PNG has colours from a palette, but no palette (no PLTE chunk).");
        }
    }

    /** Writes a PNG of nothing but the pixels, all data in one chunk; nobody looks at the check sums. */
    byte[] toPlainPng() {
        byte[] colours = palette == null || form.colourType() != PngHeader.PALETTE ? new byte[0] : palette;
        byte[] clear = transparency == null ? new byte[0] : PngTransparency.rescaled(form, transparency);
        int length = Long.BYTES + 5 * FRAME + header.length + colours.length + clear.length + data.size();
        ByteBuffer out = ByteBuffer.allocate(length).putLong(SIGNATURE);
        put(out, IHDR, header);
        if (colours.length > 0) {
            put(out, PLTE, colours);
        }
        if (clear.length > 0) {
            put(out, TRNS, clear);
        }
        put(out, IDAT, data.toByteArray());
        put(out, IEND, new byte[0]);
        return out.array();
    }

    private static void put(ByteBuffer out, int type, byte[] content) {
        out.putInt(content.length).putInt(type).put(content).putInt(0);
    }
}

package io.handwriting.preprocess.internal.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Finds out of the Exif data of a photograph how the camera was held; what is damaged there does not matter. */
final class ExifTurn {
    private static final String NAME = "Exif\0\0";
    private static final int FIRST_DIRECTORY_AT = 4;
    private static final int ENTRY = 12;
    private static final int VALUE_AT = 8;
    private static final int ORIENTATION = 0x112;

    private ExifTurn() {}

    /** Reads the content of an APP1 segment. */
    static Optional<Turn> of(byte[] content) {
        boolean littleEndian = new Signature(0, NAME + "II*\0").isIn(content);
        boolean bigEndian = new Signature(0, NAME + "MM\0*").isIn(content);
        if (!littleEndian && !bigEndian) {
            return Optional.empty();
        }
        ByteBuffer tiff = ByteBuffer.wrap(content, NAME.length(), content.length - NAME.length())
                .slice()
                .order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return turn(tiff);
    }

    private static Optional<Turn> turn(ByteBuffer tiff) {
        long start = tiff.limit() < 8 ? tiff.limit() : tiff.getInt(FIRST_DIRECTORY_AT) & 0xffffffffL;
        if (start + Short.BYTES > tiff.limit()) {
            return Optional.empty();
        }
        int entries = tiff.getShort((int) start) & 0xffff;
        int entry = (int) start + Short.BYTES;
        for (int i = 0; i < entries && entry + ENTRY <= tiff.limit(); i++, entry += ENTRY) {
            if (tiff.getShort(entry) == ORIENTATION) {
                return Turn.ofExif(tiff.getShort(entry + VALUE_AT));
            }
        }
        return Optional.empty();
    }
}

package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The segments of a JPEG up to its scan: the frame, the tables, and what else the pixels need. */
final class JpegSegments {
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int QUANTIZATION = 0xdb;
    private static final int HUFFMAN = 0xc4;
    private static final int RESTART_INTERVAL = 0xdd;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    // a full set has under 3,000; an empty Huffman table of 17 bytes costs the parser 16,000
    private static final int MAX_TABLES = 8192;

    private final byte[] image;
    private final Bounds bounds;
    private final ByteCursor in;
    private final ByteArrayOutputStream tables = new ByteArrayOutputStream();
    private @Nullable JpegFrame frame;
    private int restartInterval;
    private boolean rgb;
    private Turn turn = Turn.NONE;

    private JpegSegments(byte[] image, Bounds bounds) {
        this.image = image;
        this.bounds = bounds;
        this.in = new ByteCursor("JPEG", image);
    }

    static JpegSegments of(byte[] image, Bounds bounds) {
        JpegSegments segments = new JpegSegments(image, bounds);
        segments.in.skip(2);
        int marker = segments.marker();
        while (marker != START_OF_SCAN) {
            segments.read(marker);
            marker = segments.marker();
        }
        return segments;
    }

    /** Finds the next marker; bytes in between mean nothing. */
    private int marker() {
        int previous = 0;
        int code = in.u8();
        while (previous != 0xff || code == 0xff || code == 0) {
            previous = code;
            code = in.u8();
        }
        return code;
    }

    private void read(int marker) {
        switch (marker) {
            case END_OF_IMAGE ->
                throw new DrawingException("This JPEG ends before its picture begins; the whole file is needed.");
            case HUFFMAN, QUANTIZATION -> addTable(marker, content());
            case RESTART_INTERVAL -> restartInterval = new ByteCursor("JPEG", content()).u16BigEndian();
            case EXIF -> turn = ExifTurn.of(content()).orElse(turn);
            case ADOBE -> rgb = isRgb(content());
            default -> {
                if (JpegFrame.isStart(marker)) {
                    startFrame(JpegFrame.of(marker, content(), bounds));
                } else if (!standsAlone(marker)) {
                    content();
                }
            }
        }
    }

    /** Tells whether a marker has no segment: starts, restarts and one for use within arithmetic coding. */
    private static boolean standsAlone(int marker) {
        return marker == 1 || (marker >= 0xd0 && marker <= 0xd8);
    }

    private byte[] content() {
        return in.take(in.u16BigEndian() - 2);
    }

    private void addTable(int marker, byte[] content) {
        tables.writeBytes(segment(marker, content));
        if (tables.size() > MAX_TABLES) {
            throw new DrawingException("This JPEG has more than " + MAX_TABLES
                    + " bytes of tables; a baseline JPEG needs less than half of that.");
        }
    }

    private void startFrame(JpegFrame started) {
        if (frame != null) {
            throw new DrawingException("This JPEG has more than one frame; one is read.");
        }
        frame = started;
    }

    private static boolean isRgb(byte[] adobe) {
        return new Signature(0, "Adobe").isIn(adobe) && adobe.length >= 12 && adobe[11] == 0;
    }

    Turn turn() {
        return turn;
    }

    /** Goes on to the scan, before which this stands. */
    JpegScan scan() {
        byte[] header = content();
        if (frame == null) {
            throw new DrawingException("This JPEG is damaged: it has a scan, but no frame before it.");
        }
        frame.requireScan(header, rgb);
        return new JpegScan(
                image, in.position(), frame, restartInterval, tables.toByteArray(), segment(START_OF_SCAN, header));
    }

    /** Writes a segment as it stands in a file. */
    static byte[] segment(int marker, byte[] content) {
        byte[] segment = new byte[content.length + 4];
        int length = content.length + 2;
        segment[0] = (byte) 0xff;
        segment[1] = (byte) marker;
        segment[2] = (byte) (length >> 8);
        segment[3] = (byte) length;
        System.arraycopy(content, 0, segment, 4, content.length);
        return segment;
    }
}

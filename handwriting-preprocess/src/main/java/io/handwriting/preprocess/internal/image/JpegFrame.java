package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;

/** The frame of a baseline JPEG: its size, and how its samples lie in the blocks that are coded together (MCU). */
final class JpegFrame {
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int HEADER = 6;
    private static final int SIZE_AT = 1;
    private static final int COMPONENT = 3;
    private static final int BLOCK = 8;

    private final byte[] content;
    private final int width;
    private final int height;
    private final int components;
    private int across = 1;
    private int down = 1;

    private JpegFrame(byte[] content, Bounds bounds) {
        this.content = content;
        ByteCursor in = new ByteCursor("JPEG", content);
        int precision = in.u8();
        if (precision != BLOCK) {
            throw new DrawingException("This JPEG has " + precision + " bits a sample; 8 are read.");
        }
        height = in.u16BigEndian();
        width = in.u16BigEndian();
        bounds.requireSize(width, height);
        components = in.u8();
        in.skip(components * COMPONENT);
    }

    static boolean isStart(int marker) {
        return marker >= BASELINE && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    static JpegFrame of(int marker, byte[] content, Bounds bounds) {
        // with eight bits a sample the two differ in nothing that is coded
        if (marker != BASELINE && marker != EXTENDED) {
            throw new DrawingException("This is " + kind(marker) + " JPEG; " + ImageForm.READ);
        }
        JpegFrame frame = new JpegFrame(content, bounds);
        frame.requireColours();
        frame.sample();
        return frame;
    }

    private static String kind(int marker) {
        if (marker > 0xc8) {
            return "an arithmetic-coded";
        }
        return switch (marker & 3) {
            case 2 -> "a progressive";
            case 3 -> "a lossless";
            default -> "a hierarchical";
        };
    }

    private void requireColours() {
        if (components != 1 && components != 3) {
            throw new DrawingException("This JPEG has " + components + " colours" + (components == 4 ? " (CMYK)" : "")
                    + "; grey and YCbCr are read.");
        }
    }

    /** Looks at how often each component is sampled; of a lone one it means nothing, so that it is set to once. */
    private void sample() {
        if (components == 1) {
            content[HEADER + 1] = 0x11;
            return;
        }
        for (int i = 0; i < components; i++) {
            across = Math.max(across, across(i));
            down = Math.max(down, down(i));
        }
        for (int i = 0; i < components; i++) {
            requireSampling(across, across(i));
            requireSampling(down, down(i));
        }
    }

    private int across(int component) {
        return (content[HEADER + COMPONENT * component + 1] >> 4) & 0xf;
    }

    private int down(int component) {
        return content[HEADER + COMPONENT * component + 1] & 0xf;
    }

    private static void requireSampling(int most, int samples) {
        if (most > 4 || samples == 0 || most % samples != 0) {
            throw new DrawingException("This JPEG samples one colour " + most + " times where it samples another "
                    + samples + " times; 1, 2 and 4 are read.");
        }
    }

    /** Refuses a scan of some of the colours only, and colours other than YCbCr. */
    void requireScan(byte[] scanHeader, boolean rgb) {
        int scanned = new ByteCursor("JPEG", scanHeader).u8();
        if (scanned != components) {
            throw new DrawingException("This JPEG holds its colours in several scans; one scan of all is read.");
        }
        boolean namedRgb = components == 3 && content[HEADER] == 'R' && content[HEADER + COMPONENT] == 'G';
        if (namedRgb || (rgb && components == 3)) {
            throw new DrawingException("This JPEG holds red, green and blue; grey and YCbCr are read.");
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int mcuWidth() {
        return BLOCK * across;
    }

    int mcuHeight() {
        return BLOCK * down;
    }

    int columns() {
        return (width + mcuWidth() - 1) / mcuWidth();
    }

    int rows() {
        return (height + mcuHeight() - 1) / mcuHeight();
    }

    /** Writes the segment of a baseline frame that is like this one but for its size. */
    byte[] sized(int otherWidth, int otherHeight) {
        byte[] sized = content.clone();
        sized[SIZE_AT] = (byte) (otherHeight >> 8);
        sized[SIZE_AT + 1] = (byte) otherHeight;
        sized[SIZE_AT + 2] = (byte) (otherWidth >> 8);
        sized[SIZE_AT + 3] = (byte) otherWidth;
        return JpegSegments.segment(BASELINE, sized);
    }
}

package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.nio.ByteBuffer;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.jpeg.decoder.JpegDecoder;

/**
 * The coded blocks of a JPEG, in intervals from one restart marker to the next.
 *
 * <p>The parser does not know that the prediction starts anew after such a marker, and everything behind the first comes
 * out wrong. So every interval is given to it as an image of its own; it keeps the tables from the first to the last.
 */
final class JpegScan {
    private static final short START_OF_IMAGE = (short) 0xffd8;
    private static final int MAX_INTERVALS = 1 << 14;

    private final byte[] image;
    private final JpegFrame frame;
    private final int interval;
    private final byte[] scanHeader;
    private final JpegDecoder parser = new JpegDecoder();
    private byte[] tables;
    private int position;

    JpegScan(byte[] image, int start, JpegFrame frame, int interval, byte[] tables, byte[] scanHeader) {
        this.image = image;
        this.position = start;
        this.frame = frame;
        this.interval = interval;
        this.tables = tables;
        this.scanHeader = scanHeader;
    }

    Pixels decode() {
        int blocks = frame.columns() * frame.rows();
        if (interval == 0 || interval >= blocks) {
            return next(frame.width(), frame.height());
        }
        if (blocks / interval > MAX_INTERVALS) {
            throw new DrawingException("This JPEG restarts " + blocks / interval + " times; at most " + MAX_INTERVALS
                    + " times are read.");
        }
        Mosaic mosaic = new Mosaic(frame);
        for (int first = 0; first < blocks; first += interval) {
            int count = Math.min(interval, blocks - first);
            // an image of so many blocks: whole rows of them where it comes out even, else a single row
            int columns = count % frame.columns() == 0 ? frame.columns() : count;
            int width = columns == frame.columns() ? frame.width() : columns * frame.mcuWidth();
            int height = Math.min(count / columns * frame.mcuHeight(), frame.height());
            mosaic.add(next(width, height), first, count);
        }
        return mosaic.pixels();
    }

    /** Decodes the next interval as an image of this size. */
    private Pixels next(int width, int height) {
        if (width > 0xffff) {
            throw new DrawingException("This JPEG restarts after " + interval
                    + " blocks, which is more than a row of them; whole rows are read.");
        }
        int start = position;
        int end = skipInterval();
        byte[] sized = frame.sized(width, height);
        ByteBuffer jpeg = ByteBuffer.allocate(
                        Short.BYTES + tables.length + sized.length + scanHeader.length + end - start)
                .putShort(START_OF_IMAGE)
                .put(tables)
                .put(sized)
                .put(scanHeader)
                .put(image, start, end - start);
        tables = new byte[0];
        return CommonsImaging.read("JPEG", () -> parser.decode(ByteSource.array(jpeg.array())));
    }

    /** Goes on to behind the next marker and returns where the interval before it ends. */
    private int skipInterval() {
        int end = position;
        while (end < image.length - 1 && !isMarker(end)) {
            end++;
        }
        if (end >= image.length - 1) {
            position = image.length;
            return image.length;
        }
        position = end + 2;
        return end;
    }

    /** Tells whether a marker stands here: 0xff and neither the zero that makes it a plain byte nor another 0xff. */
    private boolean isMarker(int at) {
        return image[at] == (byte) 0xff && image[at + 1] != 0 && image[at + 1] != (byte) 0xff;
    }
}

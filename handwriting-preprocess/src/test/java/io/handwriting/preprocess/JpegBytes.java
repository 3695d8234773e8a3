package io.handwriting.preprocess;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** JPEG images as the JDK writes them, and as it does not. */
final class JpegBytes {
    static final int SOF0 = 0xc0;
    static final int DHT = 0xc4;
    static final int SOS = 0xda;
    static final int DRI = 0xdd;

    private static final String METADATA = "javax_imageio_jpeg_image_1.0";

    private JpegBytes() {}

    static byte[] progressive(BufferedImage image) {
        return write(image, true, 0, 1);
    }

    /** Writes with a restart marker after every so many blocks. */
    static byte[] restarting(BufferedImage image, int interval) {
        return write(image, false, interval, 2);
    }

    /** Writes colours sampled as often as brightness. */
    static byte[] fullySampled(BufferedImage image) {
        return write(image, false, 0, 1);
    }

    private static byte[] write(BufferedImage image, boolean progressive, int interval, int sampling) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (progressive) {
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
            Node root = metadata.getAsTree(METADATA);
            Node sequence = root.getLastChild();
            if (interval > 0) {
                IIOMetadataNode restart = new IIOMetadataNode("dri");
                restart.setAttribute("interval", Integer.toString(interval));
                sequence.insertBefore(restart, sequence.getLastChild());
            }
            Element component = (Element)
                    ((Element) sequence).getElementsByTagName("componentSpec").item(0);
            component.setAttribute("HsamplingFactor", Integer.toString(sampling));
            component.setAttribute("VsamplingFactor", Integer.toString(sampling));
            metadata.setFromTree(METADATA, root);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Finds the content of the first segment of a kind. */
    static int find(byte[] jpeg, int marker) {
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != marker) {
            at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
        }
        return at + 4;
    }

    static byte[] changed(byte[] jpeg, int at, int value) {
        byte[] changed = jpeg.clone();
        changed[at] = (byte) value;
        return changed;
    }

    /** Puts a segment at the very beginning. */
    static byte[] with(byte[] jpeg, int marker, byte... content) {
        return inserted(jpeg, 2, marker, content);
    }

    static byte[] inserted(byte[] jpeg, int at, int marker, byte... content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, at)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, at, jpeg.length - at)
                .array();
    }

    /** Makes the content of an APP1 segment that says how the camera was held. */
    static byte[] exif(ByteOrder order, int orientation) {
        ByteBuffer out = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.put((order == ByteOrder.LITTLE_ENDIAN ? "II*\0" : "MM\0*").getBytes(StandardCharsets.US_ASCII));
        out.order(order).putInt(8).putShort((short) 2);
        out.putShort((short) 0x100)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 9)
                .putShort((short) 0);
        out.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return out.putInt(0).array();
    }
}

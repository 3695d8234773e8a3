package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Bitmap;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Images drawn by the tests, and what another decoder makes of them. */
final class Sketch {
    static final Color CLEAR = new Color(0, 0, 0, 0);

    private Sketch() {}

    /** Draws a slanted stroke across the middle, edges smoothed. */
    static BufferedImage stroke(int width, int height, int type, Color paper, Color ink) {
        BufferedImage image = blank(width, height, type, paper);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ink);
        pen.setStroke(new BasicStroke(width / 12f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(width / 4, height / 5, width * 3 / 4, height * 4 / 5);
        pen.dispose();
        return image;
    }

    static BufferedImage stroke(int width, int height) {
        return stroke(width, height, BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK);
    }

    static BufferedImage blank(int width, int height, int type, Color paper) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setBackground(paper);
        pen.clearRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    static byte[] as(String form, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, form, out)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Asserts that the decoder sees what the JDK's decoder sees, at most so many levels apart. */
    static void assertLikeImageIo(Bitmap bitmap, byte[] image, int tolerance) {
        BufferedImage expected;
        try {
            expected = ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertShows(bitmap, expected, tolerance);
    }

    static void assertShows(Bitmap bitmap, BufferedImage expected, int tolerance) {
        assertThat(bitmap.width()).isEqualTo(expected.getWidth());
        assertThat(bitmap.height()).isEqualTo(expected.getHeight());
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                Color colour = new Color(expected.getRGB(x, y));
                double luma = 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
                assertThat((double) bitmap.grey(x, y))
                        .as("pixel %d, %d", x, y)
                        .isBetween(luma - tolerance - 0.51, luma + tolerance + 0.51);
            }
        }
    }
}

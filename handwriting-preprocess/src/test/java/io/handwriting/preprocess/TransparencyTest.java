package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Bitmap;
import io.handwriting.Polarity;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransparencyTest {
    private static final int ARGB = BufferedImage.TYPE_INT_ARGB;

    private final ImageDecoder decoder = ImageDecoder.ofDefaults();

    @Test
    void transparentCanvasWithBlackInk_isComposedOnLightPaper() {
        Bitmap bitmap = decode(Sketch.stroke(280, 280, ARGB, Sketch.CLEAR, Color.BLACK));

        assertThat(bitmap.polarity()).isEqualTo(Polarity.DARK_ON_LIGHT);
        Sketch.assertShows(bitmap, Sketch.stroke(280, 280), 1);
    }

    @Test
    void transparentCanvasWithWhiteInk_isComposedOnDarkPaper() {
        Bitmap bitmap = decode(Sketch.stroke(280, 280, ARGB, Sketch.CLEAR, Color.WHITE));

        assertThat(bitmap.polarity()).isEqualTo(Polarity.LIGHT_ON_DARK);
        Sketch.assertShows(bitmap, Sketch.stroke(280, 280, BufferedImage.TYPE_INT_RGB, Color.BLACK, Color.WHITE), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 255, DARK_ON_LIGHT",
        "255, 0, 0, DARK_ON_LIGHT",
        "120, 120, 120, DARK_ON_LIGHT",
        "136, 136, 136, LIGHT_ON_DARK",
        "0, 255, 0, LIGHT_ON_DARK",
        "255, 255, 0, LIGHT_ON_DARK"
    })
    void transparentCanvasWithColouredInk_isComposedOnTheContrastingPaper(
            int red, int green, int blue, Polarity polarity) {
        Bitmap bitmap = decode(Sketch.stroke(100, 100, ARGB, Sketch.CLEAR, new Color(red, green, blue)));

        assertThat(bitmap.polarity()).isEqualTo(polarity);
        assertThat(Math.abs(bitmap.grey(0, 0) - bitmap.grey(50, 50))).isGreaterThan(100);
    }

    @Test
    void inkThatFillsMostOfItsImage_isStillInk() {
        BufferedImage image = Sketch.blank(10, 10, ARGB, Sketch.CLEAR);
        fill(image, 0, 0, 10, 8, Color.BLACK);

        Bitmap bitmap = decode(image);

        assertThat(bitmap.polarity()).isEqualTo(Polarity.DARK_ON_LIGHT);
        assertThat(bitmap.grey(0, 9)).isEqualTo(255);
        assertThat(bitmap.grey(0, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xffffff})
    void sheetWithTransparentCorners_liesOnItsOwnPaper(int paper) {
        Color ink = new Color(~paper & 0xffffff);
        BufferedImage image = Sketch.stroke(100, 100, ARGB, new Color(paper), ink);
        for (int corner = 0; corner < 4; corner++) {
            clear(image, corner % 2 * 80, corner / 2 * 80, 20, 20);
        }

        Bitmap bitmap = decode(image);

        assertThat(bitmap.polarity()).isEqualTo(Polarity.UNKNOWN);
        assertThat(bitmap.grey(0, 0)).isEqualTo(paper & 0xff);
        assertThat(bitmap.grey(99, 99)).isEqualTo(paper & 0xff);
        assertThat(bitmap.grey(50, 50)).isEqualTo(ink.getRed());
    }

    @Test
    void blankSheetWithTransparentCorners_isBlank() {
        BufferedImage image = Sketch.blank(100, 100, ARGB, Color.WHITE);
        clear(image, 0, 0, 10, 10);

        assertThat(decode(image).toBytes()).containsOnly(255);
    }

    @Test
    void fullyTransparentImage_isBlankPaper() {
        Bitmap bitmap = decode(Sketch.blank(20, 20, ARGB, Sketch.CLEAR));

        assertThat(bitmap.toBytes()).containsOnly(255);
        assertThat(bitmap.polarity()).isEqualTo(Polarity.DARK_ON_LIGHT);
    }

    @Test
    void traceTooFaintToBeSeen_isBlankPaper() {
        assertThat(decode(Sketch.blank(20, 20, ARGB, new Color(0, 0, 0, 7))).toBytes())
                .containsOnly(255);
    }

    @Test
    void partlyTransparentEdge_blendsLinearly() {
        BufferedImage image = new BufferedImage(6, 1, ARGB);
        int[] alphas = {0, 51, 102, 153, 204, 255};
        for (int x = 0; x < alphas.length; x++) {
            image.setRGB(x, 0, alphas[x] << 24);
        }
        image.setRGB(3, 0, 0);

        assertThat(decode(image).toBytes()).containsExactly(PngBytes.bytes(255, 204, 153, 255, 51, 0));
    }

    @Test
    void translucentSheet_isTakenAsOpaque() {
        BufferedImage image = Sketch.stroke(100, 100, ARGB, Color.WHITE, Color.BLACK);
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 100; x++) {
                image.setRGB(x, y, image.getRGB(x, y) & 0x80ffffff);
            }
        }

        Bitmap bitmap = decode(image);

        assertThat(bitmap.polarity()).isEqualTo(Polarity.UNKNOWN);
        assertThat(bitmap.grey(0, 0)).isEqualTo(255);
        assertThat(bitmap.grey(50, 50)).isZero();
    }

    @Test
    void translucentPen_keepsItsContrast() {
        Bitmap bitmap = decode(Sketch.stroke(100, 100, ARGB, Sketch.CLEAR, new Color(0, 0, 0, 100)));

        assertThat(bitmap.grey(0, 0)).isEqualTo(255);
        assertThat(bitmap.grey(50, 50)).isZero();
    }

    private Bitmap decode(BufferedImage image) {
        return decoder.decode(Sketch.as("png", image));
    }

    private static void fill(BufferedImage image, int x, int y, int width, int height, Color colour) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
        pen.dispose();
    }

    private static void clear(BufferedImage image, int x, int y, int width, int height) {
        Graphics2D pen = image.createGraphics();
        pen.setBackground(Sketch.CLEAR);
        pen.clearRect(x, y, width, height);
        pen.dispose();
    }
}

package io.handwriting.testkit;

import io.handwriting.Bitmap;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.Random;

/**
 * A square canvas on which a round brush draws ink, as the canvas of a page or an app does.
 *
 * @param side the pixels in a row, and the rows
 * @param brush the width of the brush in pixels
 * @param size the longer side of the way that the brush takes, in pixels
 * @param left where that way begins, from the left
 * @param top where that way begins, from the top
 * @param paper the grey of the paper, 0 to 255
 * @param ink the grey of the ink, 0 to 255
 */
public record SyntheticCanvas(int side, float brush, float size, float left, float top, int paper, int ink) {
    private static final float RIM = 2;

    /**
     * Makes a canvas with a usual brush, black on white, for a character in the middle.
     *
     * @param side the pixels in a row, and the rows
     * @return the canvas
     */
    public static SyntheticCanvas of(int side) {
        return new SyntheticCanvas(side, side / 14f, side * 0.6f, side * 0.2f, side * 0.2f, 255, 0);
    }

    /**
     * Makes a canvas of 100 to 1000 pixels with a brush of 3 to 40, for a character of any size at any place, black on
     * white or white on black.
     *
     * @param random where the choice comes from
     * @return the canvas; the character is at least two and a half times as large as the brush is wide
     */
    public static SyntheticCanvas random(Random random) {
        int side = 100 + random.nextInt(901);
        float brush = (float) (3 * Math.pow(40 / 3.0, random.nextDouble()));
        brush = Math.min(brush, (side - 2 * RIM) / 3.6f);
        float room = side - brush - 2 * RIM;
        float least = Math.max(20, 2.5f * brush);
        float size = least + random.nextFloat() * (room - least);
        float start = RIM + brush / 2;
        boolean light = random.nextBoolean();
        return new SyntheticCanvas(
                side,
                brush,
                size,
                start + random.nextFloat() * (room - size),
                start + random.nextFloat() * (room - size),
                light ? 255 : 0,
                light ? 0 : 255);
    }

    /**
     * Replaces the brush.
     *
     * @param width its width in pixels
     * @return the changed canvas
     */
    public SyntheticCanvas brush(float width) {
        return new SyntheticCanvas(side, width, size, left, top, paper, ink);
    }

    /**
     * Replaces size and place of the character.
     *
     * @param newSize the longer side of the way that the brush takes
     * @param newLeft where it begins, from the left
     * @param newTop where it begins, from the top
     * @return the changed canvas
     */
    public SyntheticCanvas place(float newSize, float newLeft, float newTop) {
        return new SyntheticCanvas(side, brush, newSize, newLeft, newTop, paper, ink);
    }

    /**
     * Replaces the greys.
     *
     * @param newPaper the grey of the paper
     * @param newInk the grey of the ink
     * @return the changed canvas
     */
    public SyntheticCanvas greys(int newPaper, int newInk) {
        return new SyntheticCanvas(side, brush, size, left, top, newPaper, newInk);
    }

    /**
     * Draws ink, scaled to the size of this canvas.
     *
     * @param drawing the ink
     * @return the canvas as a bitmap of unknown polarity
     */
    public Bitmap draw(Ink drawing) {
        float[] covered = new float[side * side];
        Box box = Box.around(drawing);
        float scale = size / Math.max(box.longerSide(), 1e-6f);
        for (Stroke stroke : drawing.strokes()) {
            for (int i = 0; i < stroke.size(); i++) {
                int from = Math.max(i - 1, 0);
                line(
                        covered,
                        left + scale * (stroke.x(from) - box.left()),
                        top + scale * (stroke.y(from) - box.top()),
                        left + scale * (stroke.x(i) - box.left()),
                        top + scale * (stroke.y(i) - box.top()));
            }
        }
        return Bitmap.of(side, side, colour(covered));
    }

    private void line(float[] covered, float x0, float y0, float x1, float y1) {
        float reach = brush / 2 + 1;
        int lastRow = Math.min(side - 1, (int) (Math.max(y0, y1) + reach));
        int lastColumn = Math.min(side - 1, (int) (Math.max(x0, x1) + reach));
        for (int y = Math.max(0, (int) (Math.min(y0, y1) - reach)); y <= lastRow; y++) {
            for (int x = Math.max(0, (int) (Math.min(x0, x1) - reach)); x <= lastColumn; x++) {
                float away = ReferencePen.distance(x + 0.5f - x0, y + 0.5f - y0, x1 - x0, y1 - y0);
                float share = Math.min(Math.max(brush / 2 + 0.5f - away, 0), 1);
                covered[y * side + x] = Math.max(covered[y * side + x], share);
            }
        }
    }

    private byte[] colour(float[] covered) {
        byte[] pixels = new byte[covered.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(paper + covered[i] * (ink - paper));
        }
        return pixels;
    }
}

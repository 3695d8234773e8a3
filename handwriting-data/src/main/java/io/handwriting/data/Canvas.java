package io.handwriting.data;

import io.handwriting.Bitmap;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import java.util.random.RandomGenerator;

/**
 * A square canvas on which a round brush draws ink, as the canvas of a page or an app does.
 *
 * @param side the pixels in a row, and the rows, from 10 to 4,000
 * @param brush the width of the brush in pixels, at least 1
 * @param size the longer side of the way that the brush takes, in pixels; brush and way fit on the canvas
 * @param across how far to the right the drawing stands, from 0 to 1
 * @param down how far down the drawing stands, from 0 to 1
 * @param paper the grey of the paper, from 0 to 255
 * @param ink the grey of the ink, from 0 to 255
 */
public record Canvas(int side, double brush, double size, double across, double down, int paper, int ink) {
    /** A canvas of 400 pixels, with a black character of half that size in the middle. */
    public static final Canvas PLAIN = new Canvas(400, 16, 200, 0.5, 0.5, 255, 0);

    private static final double RIM = 2;
    private static final int LEAST_SIDE = 100;
    private static final int MOST_SIDE = 1000;
    private static final double LEAST_BRUSH = 3;
    private static final double MOST_BRUSH = 40;
    private static final double LEAST_SIZE = 20;
    private static final int MOST_TINT = 40;

    /** Refuses what does not fit. */
    public Canvas {
        requireRange("side", side, 10, 4000);
        requireRange("brush", brush, 1, side);
        requireRange("drawing", size, 0, side - brush - 2 * RIM);
        requireRange("place across", across, 0, 1);
        requireRange("place down", down, 0, 1);
        requireRange("grey of the paper", paper, 0, 255);
        requireRange("grey of the ink", ink, 0, 255);
    }

    private static void requireRange(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new DataException(
                    "The " + what + " of such a canvas is from " + least + " to " + most + ", not " + value + ".");
        }
    }

    /**
     * Chooses a canvas: 100 to 1,000 pixels, a brush of 3 to 40, a drawing of any size at any place, dark on light or
     * light on dark, not always quite black and white.
     *
     * @param random where the choice comes from
     * @param proportion how many times as large as the brush is wide the drawing is at the least, from 1 to 25
     * @return the canvas
     */
    public static Canvas random(RandomGenerator random, double proportion) {
        requireRange("least proportion", proportion, 1, 25);
        int side = random.nextInt(LEAST_SIDE, MOST_SIDE + 1);
        double wanted = LEAST_BRUSH * Math.pow(MOST_BRUSH / LEAST_BRUSH, random.nextDouble());
        double brush = Math.min(wanted, (side - 2 * RIM) / (1 + 1.05 * proportion));
        double room = side - brush - 2 * RIM;
        double least = Math.max(LEAST_SIZE, proportion * brush);
        double size = least + random.nextDouble() * (room - least);
        int light = 255 - random.nextInt(MOST_TINT);
        int dark = random.nextInt(MOST_TINT);
        boolean onLight = random.nextBoolean();
        return new Canvas(
                side,
                brush,
                size,
                random.nextDouble(),
                random.nextDouble(),
                onLight ? light : dark,
                onLight ? dark : light);
    }

    /**
     * Draws elsewhere.
     *
     * @param newAcross how far to the right, from 0 to 1
     * @param newDown how far down, from 0 to 1
     * @return the changed canvas
     */
    public Canvas place(double newAcross, double newDown) {
        return new Canvas(side, brush, size, newAcross, newDown, paper, ink);
    }

    /**
     * Draws larger or smaller, with a brush that grows or shrinks as well.
     *
     * @param factor what to multiply with
     * @return the changed canvas, of the same side
     */
    public Canvas scale(double factor) {
        return new Canvas(side, brush * factor, size * factor, across, down, paper, ink);
    }

    /**
     * Swaps ink and paper.
     *
     * @return the changed canvas
     */
    public Canvas invert() {
        return new Canvas(side, brush, size, across, down, ink, paper);
    }

    /**
     * Draws ink, scaled to the size of this canvas; a single point becomes a dot.
     *
     * @param drawing the ink
     * @return the canvas as a bitmap of unknown polarity; all paper if there is no ink
     */
    public Bitmap draw(Ink drawing) {
        Brush drawn = new Brush(side, brush);
        if (drawing.points() > 0) {
            Way way = way(drawing);
            for (Stroke stroke : drawing.strokes()) {
                for (int i = 0; i < stroke.size(); i++) {
                    int from = Math.max(i - 1, 0);
                    drawn.line(way.x(stroke.x(from)), way.y(stroke.y(from)), way.x(stroke.x(i)), way.y(stroke.y(i)));
                }
            }
        }
        return Bitmap.of(side, side, drawn.greys(paper, ink));
    }

    /**
     * Tells where ink lies when it is drawn.
     *
     * @param drawing the ink
     * @return the same ink, in pixels of the canvas
     */
    public Ink lay(Ink drawing) {
        if (drawing.points() == 0) {
            return drawing;
        }
        Way way = way(drawing);
        return drawing.map((x, y) -> way.x(x), (x, y) -> way.y(y));
    }

    private Way way(Ink drawing) {
        InkBox box = InkBox.of(drawing);
        double scale = box.longerSide() > 0 ? size / box.longerSide() : 1;
        return new Way(
                scale,
                start(across, box.width() * scale) - scale * box.left(),
                start(down, box.height() * scale) - scale * box.top());
    }

    private double start(double place, double length) {
        double room = side - 2 * RIM - brush - length;
        return RIM + brush / 2 + place * room;
    }

    /** How ink gets onto the canvas. */
    private record Way(double scale, double left, double top) {
        double x(double x) {
            return left + scale * x;
        }

        double y(double y) {
            return top + scale * y;
        }
    }
}

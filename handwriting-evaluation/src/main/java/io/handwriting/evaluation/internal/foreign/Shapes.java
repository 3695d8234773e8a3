package io.handwriting.evaluation.internal.foreign;

import io.handwriting.Drawing;
import io.handwriting.data.Canvas;
import io.handwriting.evaluation.ForeignDrawings;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Doodles on random canvases.
 *
 * @param seeds where the choice starts from
 */
public record Shapes(Seeds seeds) implements ForeignDrawings {
    private static final List<Shape> ALL = List.of(Shape.values());
    private static final double LEAST_PROPORTION = 6;

    /**
     * Makes them.
     *
     * @param seed where the choice starts from
     */
    public Shapes(long seed) {
        this(new Seeds(seed));
    }

    @Override
    public String name() {
        return "shapes";
    }

    @Override
    public int size() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Drawing draw(int number) {
        SplittableRandom random = seeds.of(number);
        Canvas canvas = Canvas.random(random, LEAST_PROPORTION);
        Sketch sketch = new Sketch(random);
        ALL.get(random.nextInt(ALL.size())).draw(sketch);
        return canvas.draw(sketch.ink());
    }
}

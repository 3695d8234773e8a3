package io.handwriting.evaluation.internal.foreign;

import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.data.Canvas;
import io.handwriting.data.PenSample;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.EvaluationException;
import io.handwriting.evaluation.ForeignDrawings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Pen strokes on random canvases, each once.
 *
 * @param name what they are called
 * @param inks the strokes, in the order of drawing
 * @param seeds where the choice of canvases starts from
 */
public record Strokes(String name, List<Ink> inks, Seeds seeds) implements ForeignDrawings {
    private static final double LEAST_PROPORTION = 10;

    /** Keeps a copy of the list. */
    public Strokes {
        inks = List.copyOf(inks);
    }

    /**
     * Takes strokes in any order.
     *
     * @param strokes the strokes; those without a point are left out
     * @param seed where the choice starts from
     * @return their drawings
     * @throws EvaluationException if there are none
     */
    public static Strokes of(PenStrokes strokes, long seed) {
        return of(
                strokes.name(),
                strokes.samples().stream()
                        .map(PenSample::ink)
                        .filter(ink -> ink.points() > 0)
                        .toList(),
                seed);
    }

    static Strokes of(String name, List<Ink> inks, long seed) {
        if (inks.isEmpty()) {
            throw new EvaluationException("\"" + name + "\" has no strokes that could be drawn.");
        }
        List<Ink> shuffled = new ArrayList<>(inks);
        Collections.shuffle(shuffled, new Random(seed));
        return new Strokes(name, shuffled, new Seeds(seed));
    }

    @Override
    public int size() {
        return inks.size();
    }

    @Override
    public Drawing draw(int number) {
        SplittableRandom random = seeds.of(number);
        return Canvas.random(random, LEAST_PROPORTION).draw(inks.get(number));
    }
}

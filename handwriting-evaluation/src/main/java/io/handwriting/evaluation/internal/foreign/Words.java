package io.handwriting.evaluation.internal.foreign;

import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.data.Canvas;
import io.handwriting.data.PenSample;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.EvaluationException;
import io.handwriting.evaluation.ForeignDrawings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Several characters of one writer in a row, on random canvases. */
public final class Words implements ForeignDrawings {
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final double LEAST_PROPORTION = 2.5;

    private final List<List<Ink>> writers;
    private final Seeds seeds;

    private Words(List<List<Ink>> writers, Seeds seeds) {
        this.writers = writers;
        this.seeds = seeds;
    }

    /**
     * Sorts characters by their writers.
     *
     * @param strokes the characters; those whose writer is not known count as one writer's
     * @param seed where the choice starts from
     * @return the words
     * @throws EvaluationException if there is no writer of three characters
     */
    public static Words of(PenStrokes strokes, long seed) {
        Map<String, List<Ink>> byWriter = strokes.samples().stream()
                .filter(sample -> sample.ink().points() > 0)
                .collect(Collectors.groupingBy(
                        sample -> sample.writer().orElse(""),
                        TreeMap::new,
                        Collectors.mapping(PenSample::ink, Collectors.toList())));
        byWriter.values().removeIf(characters -> characters.size() < FEWEST);
        if (byWriter.isEmpty()) {
            throw new EvaluationException("Words are made of three characters of one writer at the least, and \""
                    + strokes.name() + "\" has no such writer.");
        }
        return new Words(List.copyOf(byWriter.values()), new Seeds(seed));
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public int size() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Drawing draw(int number) {
        SplittableRandom random = seeds.of(number);
        int length = random.nextInt(FEWEST, MOST + 1);
        List<Ink> characters = writers.get(random.nextInt(writers.size()));
        Canvas canvas = Canvas.random(random, LEAST_PROPORTION * length);
        List<Stroke> word = new ArrayList<>();
        double right = 0;
        for (int i = 0; i < length; i++) {
            Ink character = characters.get(random.nextInt(characters.size()));
            InkBox box = InkBox.of(character);
            double scale = (0.8 + 0.3 * random.nextDouble()) / Math.max(box.longerSide(), 1e-6);
            double base = 0.1 * random.nextDouble();
            double left = right;
            character.strokes().forEach(stroke -> word.add(moved(stroke, box, scale, left, base)));
            right += scale * box.width() + 0.15 + 0.2 * random.nextDouble();
        }
        return canvas.draw(new Ink(word));
    }

    /** Puts a stroke where its character stands, on a line that all stand on. */
    private static Stroke moved(Stroke stroke, InkBox box, double scale, double left, double base) {
        float[] xy = new float[2 * stroke.size()];
        for (int i = 0; i < stroke.size(); i++) {
            xy[2 * i] = (float) (left + scale * (stroke.x(i) - box.left()));
            xy[2 * i + 1] = (float) (base + scale * (stroke.y(i) - box.top() - box.height()));
        }
        return Stroke.of(xy);
    }
}

package io.handwriting.preprocess.internal.text;

import io.handwriting.Drawing;
import io.handwriting.DrawingException;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The strokes of ink as pieces; a stroke that may have gone through several characters is cut. */
public final class InkPieces implements Pieces {
    private static final int MOST_POINTS = 100_000;

    private final List<Piece> pieces;
    private final List<Part> parts;

    private InkPieces(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.pieces = parts.stream().map(Part::piece).toList();
    }

    /**
     * Cuts ink.
     *
     * @param ink the ink
     * @return its pieces; none if it has no point
     * @throws DrawingException if there are more than 100,000 points
     */
    public static InkPieces of(Ink ink) {
        int points = ink.points();
        if (points > MOST_POINTS) {
            throw new DrawingException(
                    "The ink has " + points + " points; at most " + MOST_POINTS + " are read as one text.");
        }
        List<Stroke> drawn =
                ink.strokes().stream().filter(stroke -> stroke.size() > 0).toList();
        double height = LineHeight.of(drawn.stream().map(InkPieces::box).toList());
        List<Part> parts = new ArrayList<>();
        for (int source = 0; source < drawn.size(); source++) {
            List<Stroke> written = StrokeCuts.of(drawn.get(source), height);
            InkBox leftmost = leftmost(written);
            for (Stroke part : written) {
                double cut = box(part).equals(leftmost) ? 0 : 1;
                parts.add(new Part(new Piece(box(part), source, cut), part, parts.size()));
            }
        }
        parts.sort(Comparator.comparingDouble(part -> part.piece.middle()));
        return new InkPieces(parts);
    }

    private static InkBox leftmost(List<Stroke> parts) {
        return parts.stream()
                .map(InkPieces::box)
                .min(Comparator.comparingDouble(InkBox::left))
                .orElseThrow();
    }

    private static InkBox box(Stroke stroke) {
        return InkBox.of(new Ink(List.of(stroke)));
    }

    @Override
    public List<Piece> all() {
        return pieces;
    }

    /** Strokes are in the order in which they were written again, and whole where all of their parts are there. */
    @Override
    public Drawing drawing(int from, int to) {
        List<Part> written = parts.subList(from, to).stream()
                .sorted(Comparator.comparingInt(Part::number))
                .toList();
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            boolean goesOn = i > 0 && written.get(i).follows(written.get(i - 1));
            Stroke stroke = written.get(i).stroke;
            if (goesOn) {
                int last = strokes.size() - 1;
                strokes.set(last, joined(strokes.get(last), stroke));
            } else {
                strokes.add(stroke);
            }
        }
        return new Ink(strokes);
    }

    private static Stroke joined(Stroke first, Stroke second) {
        float[] xy = Arrays.copyOf(first.toArray(), 2 * (first.size() + second.size()));
        System.arraycopy(second.toArray(), 0, xy, 2 * first.size(), 2 * second.size());
        return Stroke.of(xy);
    }

    @Override
    public double odds(int piece) {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public Optional<Pieces> finer() {
        return Optional.empty();
    }

    private record Part(Piece piece, Stroke stroke, int number) {
        boolean follows(Part other) {
            return number == other.number + 1 && piece.source() == other.piece.source();
        }
    }
}

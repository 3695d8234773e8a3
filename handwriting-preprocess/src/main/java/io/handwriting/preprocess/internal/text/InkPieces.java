package io.handwriting.preprocess.internal.text;

import io.handwriting.Drawing;
import io.handwriting.DrawingException;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The strokes of ink as pieces; a stroke that may have gone through several characters is cut. */
public final class InkPieces implements Pieces {
    private static final int MOST_POINTS = 100_000;

    private final List<Piece> pieces;
    private final List<Stroke> strokes;

    private InkPieces(List<Piece> pieces, List<Stroke> strokes) {
        this.pieces = pieces;
        this.strokes = strokes;
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
            double cut = 0;
            for (Stroke part : StrokeCuts.of(drawn.get(source), height)) {
                parts.add(new Part(new Piece(box(part), source, cut), part));
                cut = 1;
            }
        }
        parts.sort(Comparator.comparingDouble(part -> part.piece.middle()));
        return new InkPieces(
                parts.stream().map(Part::piece).toList(),
                parts.stream().map(Part::stroke).toList());
    }

    private static InkBox box(Stroke stroke) {
        return InkBox.of(new Ink(List.of(stroke)));
    }

    @Override
    public List<Piece> all() {
        return pieces;
    }

    @Override
    public Drawing drawing(int from, int to) {
        return new Ink(strokes.subList(from, to));
    }

    @Override
    public Optional<Pieces> finer() {
        return Optional.empty();
    }

    private record Part(Piece piece, Stroke stroke) {}
}

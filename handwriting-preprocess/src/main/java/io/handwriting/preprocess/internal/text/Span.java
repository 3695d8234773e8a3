package io.handwriting.preprocess.internal.text;

import io.handwriting.Drawing;
import io.handwriting.InkBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring pieces that may be one character.
 *
 * @param from the first piece
 * @param to the piece after the last
 * @param box where they lie
 * @param pieces what they are of
 */
public record Span(int from, int to, InkBox box, Pieces pieces) {
    private static final int MOST_PIECES = 6;

    /** In heights of the line. */
    private static final double WIDEST = 2.4;

    private static final double WIDEST_GAP = 0.7;

    /** Gives them as a drawing of their own. */
    Drawing drawing() {
        return pieces.drawing(from, to);
    }

    static List<Span> of(Pieces pieces, Line line) {
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < line.size(); from++) {
            InkBox box = line.piece(from).box();
            for (int to = from + 1; to <= Math.min(line.size(), from + MOST_PIECES); to++) {
                box = box.and(line.piece(to - 1).box());
                boolean far = to - from > 1
                        && (box.width() > WIDEST * line.height() || line.gap(to - 1) > WIDEST_GAP * line.height());
                if (far) {
                    break;
                }
                spans.add(new Span(from, to, box, pieces));
            }
        }
        return spans;
    }
}

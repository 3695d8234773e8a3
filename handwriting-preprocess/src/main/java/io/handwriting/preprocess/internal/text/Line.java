package io.handwriting.preprocess.internal.text;

import io.handwriting.InkBox;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pieces of a drawing as a line of writing: how high it is, and what lies between neighbours. */
final class Line {
    private final List<Piece> pieces;
    private final double height;
    private final double bottom;
    private final double[] rightmost;
    private final double[] leftmost;
    private final boolean[] cut;
    private final double[] joints;

    Line(Pieces drawing) {
        this.pieces = drawing.all();
        List<InkBox> boxes = pieces.stream().map(Piece::box).toList();
        this.height = LineHeight.of(boxes);
        this.bottom = bottom(boxes);
        this.cut = cut(pieces);
        this.joints = IntStream.range(0, pieces.size())
                .mapToDouble(piece -> joint(drawing, piece))
                .toArray();
        int count = pieces.size();
        this.rightmost = new double[count + 1];
        this.leftmost = new double[count + 1];
        rightmost[0] = Double.NEGATIVE_INFINITY;
        leftmost[count] = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            rightmost[i + 1] = Math.max(rightmost[i], boxes.get(i).right());
            int back = count - 1 - i;
            leftmost[back] = Math.min(leftmost[back + 1], boxes.get(back).left());
        }
    }

    private static boolean[] cut(List<Piece> pieces) {
        boolean[] cut = new boolean[pieces.size() + 1];
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Integer before = last.put(pieces.get(i).source(), i);
            if (before != null) {
                Arrays.fill(cut, before + 1, i + 1, true);
            }
        }
        return cut;
    }

    private static double joint(Pieces pieces, int piece) {
        return piece == 0 ? 0 : Math.log1p(Math.exp(pieces.odds(piece)));
    }

    private double bottom(List<InkBox> boxes) {
        double[] bottoms = boxes.stream()
                .filter(box -> box.height() > height / 3)
                .mapToDouble(InkBox::bottom)
                .sorted()
                .toArray();
        return bottoms.length == 0 ? 0 : bottoms[bottoms.length / 2];
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    /** How high characters are. */
    double height() {
        return height;
    }

    /** Where most characters stand. */
    double bottom() {
        return bottom;
    }

    /** The width of the paper between a piece and all before it; negative where they overlap. */
    double gap(int piece) {
        return leftmost[piece] - rightmost[piece];
    }

    /** How much of the narrower of a piece and its left neighbour lies above or below the other, from 0 to 1. */
    double overlap(int piece) {
        InkBox one = pieces.get(piece - 1).box();
        InkBox other = pieces.get(piece).box();
        double shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double narrower = Math.max(Math.min(one.width(), other.width()), 0.02 * height);
        return Math.max(0, Math.min(1, shared / narrower));
    }

    /** How unlikely it is that no character ends before a piece, as the negative logarithm; 0 where nobody looked. */
    double joint(int piece) {
        return joints[piece];
    }

    /** Tells whether ink was cut between a piece and those before it. */
    boolean isCut(int piece) {
        return cut[piece];
    }
}

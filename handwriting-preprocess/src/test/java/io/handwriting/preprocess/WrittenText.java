package io.handwriting.preprocess;

import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.testkit.SyntheticInk;
import io.handwriting.testkit.SyntheticLine;
import java.util.ArrayList;
import java.util.List;

/** Characters drawn by code, one beside the other. */
final class WrittenText {
    private WrittenText() {}

    /** Writes characters 100 units high with paper of the same width between them, a 0 like an O. */
    static Ink of(String text, float gap) {
        return SyntheticLine.of(text.replace('0', 'O'), gap);
    }

    /** Writes on a line, each character in a size of its own. */
    static Ink sized(String text, double... heights) {
        List<Stroke> strokes = new ArrayList<>();
        double right = 0;
        for (int i = 0; i < heights.length; i++) {
            Ink ink = neat(text.substring(i, i + 1));
            InkBox box = InkBox.of(ink);
            double scale = heights[i] / box.height();
            double left = right;
            Ink placed = ink.map((x, y) -> left + scale * (x - box.left()), (x, y) -> scale * (y - box.bottom()));
            strokes.addAll(placed.strokes());
            right += scale * box.width() + 20;
        }
        return new Ink(strokes);
    }

    /** Draws a 0 like an O, as most people do. */
    static Ink neat(String label) {
        return SyntheticInk.of(label.equals("0") ? "O" : label);
    }

    static Ink moved(Ink ink, double right, double down) {
        return ink.map((x, y) -> x + right, (x, y) -> y + down);
    }

    static Ink and(Ink ink, Ink more) {
        List<Stroke> strokes = new ArrayList<>(ink.strokes());
        strokes.addAll(more.strokes());
        return new Ink(strokes);
    }
}

package io.handwriting.preprocess.internal.text;

import io.handwriting.InkBox;

/** Tells marks such as dots and strokes by their shape and place. */
final class Marks {
    /** The marks that are known. */
    static final String KNOWN = ".,-/:";

    private static final double STEEPNESS = 12;

    private Marks() {}

    /** Gives the logarithm of how likely a span is the mark: 0 for a good one, less the farther it is from one. */
    static double score(String mark, InkBox box, Line line) {
        double width = box.width() / line.height();
        double height = box.height() / line.height();
        double rise = (line.bottom() - (box.top() + box.bottom()) / 2) / line.height();
        return -STEEPNESS
                * switch (mark) {
                    case "." -> over(Math.max(width, height), 0.22) + over(rise, 0.35);
                    case "," -> over(width, 0.3) + over(height, 0.5) + over(rise, 0.3);
                    case "-" ->
                        over(height, 0.2) + under(width, 0.15) + over(width, 1) + over(Math.abs(rise - 0.5), 0.3);
                    case "/" -> under(height, 0.75) + over(width / Math.max(height, 0.1), 0.9);
                    case ":" -> over(width, 0.25) + under(height, 0.2) + over(height, 0.9);
                    default -> throw new IllegalArgumentException("There is no mark " + mark + ".");
                };
    }

    private static double over(double value, double most) {
        return Math.max(0, value - most);
    }

    private static double under(double value, double least) {
        return Math.max(0, least - value);
    }
}

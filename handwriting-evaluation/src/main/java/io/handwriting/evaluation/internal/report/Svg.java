package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;

/** The shapes of plots; colours are CSS classes, so that they follow the theme. */
final class Svg {
    private Svg() {}

    static Element picture(String description, double width, double height) {
        return Element.of("svg")
                .with("viewBox", "0 0 " + Numbers.place(width) + " " + Numbers.place(height))
                .with("role", "img")
                .with("aria-label", description);
    }

    static Element line(String colour, double fromX, double fromY, double toX, double toY) {
        return Element.styled("line", colour)
                .with("x1", fromX)
                .with("y1", fromY)
                .with("x2", toX)
                .with("y2", toY);
    }

    /** The interval of an estimate, set off from what it is drawn upon. */
    static Element interval(double fromX, double fromY, double toX, double toY) {
        return Element.of("g", line("halo", fromX, fromY, toX, toY), line("whisker", fromX, fromY, toX, toY));
    }

    static Element box(String colour, double x, double y, double width, double height) {
        return Element.styled("rect", colour)
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", Math.max(0, height));
    }

    static Element dot(String colour, double x, double y, double radius) {
        return Element.styled("circle", colour).with("cx", x).with("cy", y).with("r", radius);
    }

    static Element text(double x, double y, String anchor, String text) {
        return Element.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(text);
    }

    /** What is shown while the pointer rests on a shape. */
    static Element tip(String text) {
        return Element.of("title").text(text);
    }
}

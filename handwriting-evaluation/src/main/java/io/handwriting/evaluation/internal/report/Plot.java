package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Scale;
import java.util.function.DoubleFunction;

/** A plane between two axes. */
final class Plot {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 240;
    private static final double LEFT = 44;
    private static final double RIGHT = WIDTH - 14;
    private static final double TOP = 12;
    private static final double BOTTOM = HEIGHT - 42;

    private final Scale horizontal;
    private final Scale vertical;
    private final Element svg;

    Plot(String description, Scale horizontal, Scale vertical) {
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.svg = Svg.picture(description, WIDTH, HEIGHT);
    }

    double x(double value) {
        return LEFT + horizontal.share(value) * (RIGHT - LEFT);
    }

    double y(double value) {
        return BOTTOM - vertical.share(value) * (BOTTOM - TOP);
    }

    Plot horizontalAxis(String title, DoubleFunction<String> name) {
        for (double mark : horizontal.marks()) {
            svg.add(Svg.text(x(mark), BOTTOM + 18, "middle", name.apply(mark)));
        }
        svg.add(Svg.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM));
        svg.add(Svg.text((LEFT + RIGHT) / 2, HEIGHT - 6, "middle", title).with("class", "axis-title"));
        return this;
    }

    Plot verticalAxis(DoubleFunction<String> name) {
        for (double mark : vertical.marks()) {
            svg.add(Svg.line("grid-line", LEFT, y(mark), RIGHT, y(mark)));
            svg.add(Svg.text(LEFT - 8, y(mark) + 4, "end", name.apply(mark)));
        }
        return this;
    }

    Plot add(Element drawn) {
        svg.add(drawn);
        return this;
    }

    /** A line all the way up. */
    Element upright(String colour, double value) {
        return Svg.line(colour, x(value), TOP, x(value), BOTTOM);
    }

    /** A box from one value to another on both axes. */
    Element box(String colour, double fromX, double toX, double fromY, double toY) {
        return Svg.box(colour, x(fromX), y(toY), x(toX) - x(fromX), y(fromY) - y(toY));
    }

    Element line(String colour, double fromX, double fromY, double toX, double toY) {
        return Svg.line(colour, x(fromX), y(fromY), x(toX), y(toY));
    }

    Element dot(String colour, double valueX, double valueY, double radius) {
        return Svg.dot(colour, x(valueX), y(valueY), radius);
    }

    Element toElement() {
        return svg;
    }
}

package io.handwriting.evaluation.internal.foreign;

import java.util.function.Consumer;

/** What people doodle; nothing that looks like a digit or letter once it is drawn. */
enum Shape {
    STAR(sketch -> sketch.closed(0.5, 0, 0.79, 0.9, 0.02, 0.35, 0.98, 0.35, 0.21, 0.9)),
    HEART(sketch -> sketch.arc(0.26, 0.28, 0.25, 0.26, 0, -205)
            .arc(0.74, 0.28, 0.25, 0.26, 180, 385)
            .line(0.03, 0.39, 0.5, 1, 0.97, 0.39)),
    ARROW(sketch -> sketch.line(0, 0.5, 1, 0.5).line(0.68, 0.22, 1, 0.5, 0.68, 0.78)),
    HOUSE(sketch -> sketch.line(0.1, 0.42, 0.1, 1, 0.9, 1, 0.9, 0.42)
            .closed(0, 0.42, 0.5, 0, 1, 0.42)
            .line(0.42, 1, 0.42, 0.68, 0.6, 0.68, 0.6, 1)),
    SMILEY(sketch -> sketch.circle(0.5, 0.5, 0.5)
            .circle(0.33, 0.38, 0.04)
            .circle(0.67, 0.38, 0.04)
            .arc(0.5, 0.52, 0.28, 0.26, 160, 20)),
    TREE(sketch -> sketch.line(0.43, 1, 0.43, 0.62)
            .line(0.57, 1, 0.57, 0.62)
            .curve(115, 425, 0.5, angle -> petal(0.5, 0.34, 0.3, 0.05, 9, angle))),
    FLOWER(sketch -> sketch.curve(0, 360, 0.5, angle -> petal(0.5, 0.3, 0.21, 0.09, 6, angle))
            .circle(0.5, 0.3, 0.08)
            .line(0.5, 0.6, 0.52, 1)
            .arc(0.63, 0.82, 0.12, 0.06, 180, -180)),
    SPIRAL(sketch -> sketch.curve(0, 1260, 0.3, angle -> new double[] {
        0.5 + angle / 2520 * Math.cos(Math.toRadians(angle)), 0.5 + angle / 2520 * Math.sin(Math.toRadians(angle))
    })),
    ENVELOPE(sketch -> sketch.closed(0, 0.2, 1, 0.2, 1, 0.8, 0, 0.8).line(0, 0.2, 0.5, 0.56, 1, 0.2)),
    CHECK_MARK(sketch -> sketch.line(0, 0.62, 0.28, 0.95, 1, 0.05)),
    GRID(sketch -> sketch.line(0.33, 0, 0.33, 1)
            .line(0.67, 0, 0.67, 1)
            .line(0, 0.33, 1, 0.33)
            .line(0, 0.67, 1, 0.67)),
    LIGHTNING(sketch -> sketch.closed(0.55, 0, 0.15, 0.55, 0.45, 0.55, 0.3, 1, 0.85, 0.38, 0.53, 0.38, 0.8, 0)),
    CLOUD(sketch -> sketch.arc(0.22, 0.6, 0.22, 0.2, 80, 280)
            .arc(0.45, 0.4, 0.23, 0.24, 180, 340)
            .arc(0.76, 0.55, 0.24, 0.22, -110, 95)
            .line(0.25, 0.8, 0.75, 0.78)),
    SUN(sketch -> {
        sketch.circle(0.5, 0.5, 0.22);
        for (int ray = 0; ray < 8; ray++) {
            double x = Math.cos(ray * Math.PI / 4);
            double y = Math.sin(ray * Math.PI / 4);
            sketch.line(0.5 + 0.3 * x, 0.5 + 0.3 * y, 0.5 + 0.5 * x, 0.5 + 0.5 * y);
        }
    }),
    FISH(sketch -> sketch.arc(0.4, 0.5, 0.4, 0.22, 20, 340)
            .closed(0.77, 0.5, 1, 0.28, 1, 0.72)
            .circle(0.18, 0.45, 0.03)),
    CAT(sketch -> sketch.arc(0.5, 0.6, 0.4, 0.38, -130, 230)
            .line(0.16, 0.42, 0.12, 0, 0.4, 0.24)
            .line(0.6, 0.24, 0.88, 0, 0.84, 0.42)
            .circle(0.35, 0.52, 0.03)
            .circle(0.65, 0.52, 0.03)
            .line(0.36, 0.72, 0, 0.66)
            .line(0.64, 0.72, 1, 0.66)),
    CUP(sketch -> sketch.line(0.1, 0.2, 0.18, 0.9, 0.62, 0.9, 0.7, 0.2)
            .arc(0.4, 0.2, 0.3, 0.08, 0, 360)
            .arc(0.7, 0.48, 0.22, 0.18, -80, 100)),
    UMBRELLA(sketch -> sketch.arc(0.5, 0.5, 0.5, 0.45, 180, 360)
            .arc(0.167, 0.5, 0.167, 0.08, 180, 360)
            .arc(0.5, 0.5, 0.167, 0.08, 180, 360)
            .arc(0.833, 0.5, 0.167, 0.08, 180, 360)
            .line(0.5, 0.08, 0.5, 0.9)
            .arc(0.42, 0.9, 0.08, 0.09, 0, 170)),
    BOAT(sketch -> sketch.closed(0, 0.68, 1, 0.68, 0.8, 0.95, 0.2, 0.95)
            .line(0.5, 0.68, 0.5, 0.02)
            .closed(0.54, 0.08, 0.92, 0.58, 0.54, 0.58)),
    CAR(sketch -> sketch.closed(0, 0.72, 0, 0.5, 0.2, 0.48, 0.32, 0.25, 0.68, 0.25, 0.82, 0.48, 1, 0.52, 1, 0.72)
            .circle(0.24, 0.76, 0.11)
            .circle(0.76, 0.76, 0.11)),
    LADDER(sketch -> {
        sketch.line(0.25, 0, 0.25, 1).line(0.75, 0, 0.75, 1);
        for (int rung = 0; rung < 5; rung++) {
            sketch.line(0.25, 0.1 + 0.2 * rung, 0.75, 0.1 + 0.2 * rung);
        }
    }),
    CROWN(sketch -> sketch.closed(0, 0.9, 0, 0.25, 0.25, 0.6, 0.5, 0.1, 0.75, 0.6, 1, 0.25, 1, 0.9)
            .line(0, 0.76, 1, 0.76));

    @SuppressWarnings("ImmutableEnumChecker") // the outlines keep nothing
    private final Consumer<Sketch> outline;

    Shape(Consumer<Sketch> outline) {
        this.outline = outline;
    }

    void draw(Sketch sketch) {
        outline.accept(sketch);
    }

    private static double[] petal(double x, double y, double radius, double depth, int petals, double angle) {
        double reach = radius + depth * Math.abs(Math.sin(Math.toRadians(angle) * petals / 2));
        return new double[] {
            x + reach * Math.cos(Math.toRadians(angle - 90)), y + reach * Math.sin(Math.toRadians(angle - 90))
        };
    }
}

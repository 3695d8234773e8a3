package io.handwriting.examples.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.Kind;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.interactions.Sequence;

/** A mouse or a finger on the page's paper, which is 280 high; strokes are x, y, x, y and so on. */
public final class Pen {
    private static final double PAPER = 280;
    private static final int STEPS = 4;
    private static final Duration STEP = Duration.ofMillis(8);
    private static final String PLACE = """
            const paper = document.querySelector('#draw');
            paper.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { x, y, height } = paper.getBoundingClientRect();
            return { x, y, height };
            """;

    private final ChromeDriver driver;
    private final PointerInput pointer;

    private Pen(ChromeDriver driver, PointerInput pointer) {
        this.driver = driver;
        this.pointer = pointer;
    }

    static Pen mouse(ChromeDriver driver) {
        return new Pen(driver, new PointerInput(Kind.MOUSE, "mouse"));
    }

    static Pen finger(ChromeDriver driver) {
        return new Pen(driver, new PointerInput(Kind.TOUCH, "finger"));
    }

    public void draw(List<int[]> strokes) {
        for (int[] stroke : strokes) {
            put(stroke);
            lift();
        }
    }

    /** Puts the pen down at the first point, moves it to the others, and leaves it there. */
    void put(int... stroke) {
        Place place = place();
        Sequence sequence = new Sequence(pointer, 0);
        move(sequence, place, stroke[0], stroke[1]);
        sequence.addAction(pointer.createPointerDown(0));
        for (int i = 2; i < stroke.length; i += 2) {
            for (int step = 1; step <= STEPS; step++) {
                double share = (double) step / STEPS;
                move(sequence, place, between(stroke, i, share), between(stroke, i + 1, share));
            }
        }
        driver.perform(List.of(sequence));
    }

    private static double between(int[] stroke, int i, double share) {
        return stroke[i - 2] + share * (stroke[i] - stroke[i - 2]);
    }

    private void move(Sequence sequence, Place place, double x, double y) {
        sequence.addAction(pointer.createPointerMove(STEP, Origin.viewport(), place.across(x), place.down(y)));
    }

    void lift() {
        driver.perform(List.of(new Sequence(pointer, 0).addAction(pointer.createPointerUp(0))));
    }

    private Place place() {
        Map<?, ?> rectangle = (Map<?, ?>) Objects.requireNonNull(driver.executeScript(PLACE));
        return new Place(side(rectangle, "x"), side(rectangle, "y"), side(rectangle, "height") / PAPER);
    }

    private static double side(Map<?, ?> rectangle, String name) {
        return ((Number) Objects.requireNonNull(rectangle.get(name))).doubleValue();
    }

    private record Place(double left, double top, double scale) {
        int across(double x) {
            return (int) Math.round(left + x * scale);
        }

        int down(double y) {
            return (int) Math.round(top + y * scale);
        }
    }
}

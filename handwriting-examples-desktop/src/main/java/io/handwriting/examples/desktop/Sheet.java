package io.handwriting.examples.desktop;

import io.handwriting.Ink;
import java.util.ArrayList;
import java.util.List;

/** The strokes on a pad, the last of which may be taken back; for one thread. */
public final class Sheet {
    private final List<Ink.Pen> strokes = new ArrayList<>();

    /** Makes an empty sheet. */
    public Sheet() {}

    /**
     * Begins a stroke.
     *
     * @param x the place from left to right
     * @param y the place from top to bottom
     */
    public void down(float x, float y) {
        strokes.add(Ink.pen().down(x, y));
    }

    /**
     * Goes on with the last stroke; begins one when there is none.
     *
     * @param x the place from left to right
     * @param y the place from top to bottom
     */
    public void to(float x, float y) {
        if (strokes.isEmpty()) {
            down(x, y);
        } else {
            strokes.get(strokes.size() - 1).to(x, y);
        }
    }

    /** Takes the last stroke away; does nothing when there is none. */
    public void undo() {
        if (!strokes.isEmpty()) {
            strokes.remove(strokes.size() - 1);
        }
    }

    /** Takes all strokes away. */
    public void clear() {
        strokes.clear();
    }

    /**
     * Tells what is written.
     *
     * @return all strokes so far, the open one included
     */
    public Ink ink() {
        return new Ink(strokes.stream()
                .flatMap(stroke -> stroke.ink().strokes().stream())
                .toList());
    }
}

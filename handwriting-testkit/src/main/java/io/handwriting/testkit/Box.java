package io.handwriting.testkit;

import io.handwriting.Ink;
import io.handwriting.Stroke;

/** The box around all points of a drawing. */
record Box(float left, float top, float right, float bottom) {
    static Box around(Ink ink) {
        Box box = new Box(Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE);
        for (Stroke stroke : ink.strokes()) {
            for (int i = 0; i < stroke.size(); i++) {
                box = box.with(stroke.x(i), stroke.y(i));
            }
        }
        return box;
    }

    private Box with(float x, float y) {
        return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    float longerSide() {
        return Math.max(right - left, bottom - top);
    }

    float middleX() {
        return (left + right) / 2;
    }

    float middleY() {
        return (top + bottom) / 2;
    }
}

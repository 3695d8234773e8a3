package io.handwriting.examples.desktop.swing;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;

/** A mouse made of events. */
record Mouse(Component component, int button, int held) {

    Mouse(Component component) {
        this(component, MouseEvent.BUTTON1, InputEvent.BUTTON1_DOWN_MASK);
    }

    Mouse with(int otherButton, int otherHeld) {
        return new Mouse(component, otherButton, otherHeld);
    }

    Mouse press(int x, int y) {
        return send(MouseEvent.MOUSE_PRESSED, held, x, y, button);
    }

    Mouse drag(int x, int y) {
        return send(MouseEvent.MOUSE_DRAGGED, held, x, y, MouseEvent.NOBUTTON);
    }

    Mouse release(int x, int y) {
        return send(MouseEvent.MOUSE_RELEASED, 0, x, y, button);
    }

    private Mouse send(int id, int modifiers, int x, int y, int pressed) {
        component.dispatchEvent(new MouseEvent(component, id, 0, modifiers, x, y, 1, false, pressed));
        return this;
    }
}

package io.handwriting.examples.desktop.fx;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A mouse made of events. */
record Mouse(Node node, MouseButton button) {

    Mouse(Node node) {
        this(node, MouseButton.PRIMARY);
    }

    Mouse press(double x, double y) {
        return send(MouseEvent.MOUSE_PRESSED, x, y);
    }

    Mouse drag(double x, double y) {
        return send(MouseEvent.MOUSE_DRAGGED, x, y);
    }

    private Mouse send(EventType<MouseEvent> type, double x, double y) {
        boolean primary = button == MouseButton.PRIMARY;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type, x, y, x, y, button, 1, false, false, false, false, primary, false, !primary, false, false,
                        true, null));
        return this;
    }
}

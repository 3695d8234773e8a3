package io.handwriting.examples.desktop.fx;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.examples.desktop.Sheet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * A place to write on with a mouse, a pen or a finger; its {@linkplain #inkProperty() ink} changes in the middle of a stroke
 * too.
 *
 * <p>Like every node it belongs to the JavaFX application thread once it is shown.
 */
public final class InkPad extends Canvas {
    private static final Color PEN = Color.web("#1b2a4a");

    private final Sheet sheet = new Sheet();
    private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(this, "ink", sheet.ink());

    /** Makes an empty pad. */
    public InkPad() {
        super(560, 180);
        setFocusTraversable(true);
        setCursor(Cursor.CROSSHAIR);
        setAccessibleText("Writing pad");
        setAccessibleHelp("Write here from left to right. Delete clears, Ctrl or Cmd with Z undoes.");
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnKeyPressed(this::keyPressed);
        focusedProperty().addListener(focused -> paint());
        paint();
    }

    /**
     * Tells what is written.
     *
     * @return all strokes so far, the open one included
     */
    public ReadOnlyObjectProperty<Ink> inkProperty() {
        return ink.getReadOnlyProperty();
    }

    /** Takes the last stroke away; does nothing when there is none. */
    public void undo() {
        sheet.undo();
        inkChanged();
    }

    /** Takes all strokes away. */
    public void clear() {
        sheet.clear();
        inkChanged();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            sheet.down((float) event.getX(), (float) event.getY());
            inkChanged();
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            sheet.to((float) event.getX(), (float) event.getY());
            inkChanged();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            clear();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
            undo();
        }
    }

    private void inkChanged() {
        ink.set(sheet.ink());
        paint();
    }

    private void paint() {
        GraphicsContext g = getGraphicsContext2D();
        g.setFill(Color.WHITE);
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setLineWidth(1);
        g.setStroke(isFocused() ? PEN : Color.LIGHTGRAY);
        g.strokeRect(0.5, 0.5, getWidth() - 1, getHeight() - 1);
        g.setLineWidth(4);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setStroke(PEN);
        ink.get().strokes().forEach(stroke -> draw(stroke, g));
    }

    /** A way that goes nowhere is drawn as a dot. */
    private static void draw(Stroke stroke, GraphicsContext g) {
        g.beginPath();
        g.moveTo(stroke.x(0), stroke.y(0));
        for (int i = 0; i < stroke.size(); i++) {
            g.lineTo(stroke.x(i), stroke.y(i));
        }
        g.stroke();
    }
}

package io.handwriting.examples.desktop.fx;

import io.handwriting.examples.desktop.InkReading;
import io.handwriting.preprocess.TextReader;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A pad, what is written on it, and buttons to undo and to clear; it reads while one writes.
 *
 * <p>Like every node it belongs to the JavaFX application thread once it is shown. Close it before the recognizer.
 */
public final class ReadingPad extends VBox implements AutoCloseable {
    private final InkPad pad = new InkPad();
    private final Label answer = new Label();
    private final InkReading reading;

    /**
     * Makes a pad.
     *
     * @param reader reads what is written; its recognizer stays the caller's
     */
    public ReadingPad(TextReader reader) {
        super(8);
        setPadding(new Insets(8));
        answer.setStyle("-fx-font-size: 20px");
        getChildren().addAll(pad, below());
        // tag::javafx[]
        reading = new InkReading(reader, text -> Platform.runLater(() -> answer.setText(text)));
        pad.inkProperty().addListener((property, before, ink) -> reading.read(ink));
        // end::javafx[]
    }

    private HBox below() {
        HBox.setHgrow(answer, Priority.ALWAYS);
        answer.setMaxWidth(Double.MAX_VALUE);
        HBox below = new HBox(8, answer, button("_Undo", pad::undo), button("_Clear", pad::clear));
        below.setAlignment(Pos.CENTER_LEFT);
        return below;
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    InkPad pad() {
        return pad;
    }

    String answer() {
        return answer.getText();
    }

    @Override
    public void close() {
        reading.close();
    }
}

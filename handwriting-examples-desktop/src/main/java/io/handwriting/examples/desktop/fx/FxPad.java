package io.handwriting.examples.desktop.fx;

import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.TextReader;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window to write in. */
public final class FxPad {
    private FxPad() {}

    /**
     * Shows the window.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Recognizer recognizer = Recognizer.open(); // takes a while: not on the JavaFX application thread
        Platform.startup(() -> show(recognizer));
    }

    private static void show(Recognizer recognizer) {
        ReadingPad pad = new ReadingPad(TextReader.of(CanvasReader.of(recognizer)));
        Stage stage = new Stage();
        stage.setTitle("Handwriting");
        stage.setScene(new Scene(pad));
        stage.setResizable(false);
        stage.setOnHidden(hidden -> {
            pad.close();
            recognizer.close();
        });
        stage.show();
    }
}

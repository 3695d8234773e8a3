package io.handwriting.examples.desktop.fx;

import static org.awaitility.Awaitility.await;

import io.handwriting.Recognizer;
import io.handwriting.Stroke;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.TextReader;
import io.handwriting.testkit.SyntheticInk;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class ReadingPadTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void readsWhileOneWrites() {
        try (Recognizer recognizer = Recognizer.open();
                ReadingPad pad = FxThread.call(() -> new ReadingPad(TextReader.of(CanvasReader.of(recognizer))))) {
            Scene scene = FxThread.call(() -> new Scene(pad));
            FxThread.run(() -> write("4", 40, pad));
            await().atMost(PATIENCE).until(() -> FxThread.call(pad::answer), "4"::equals);
            FxThread.run(() -> write("2", 160, pad));
            await().atMost(PATIENCE).until(() -> FxThread.call(pad::answer), "42"::equals);

            FxThread.run(() -> button(scene, "_Undo").fire());
            await().atMost(PATIENCE).until(() -> FxThread.call(pad::answer), "4"::equals);
            FxThread.run(() -> button(scene, "_Clear").fire());
            await().atMost(PATIENCE).until(() -> FxThread.call(pad::answer), " Nothing is drawn."::equals);
        }
    }

    private static void write(String character, int x, ReadingPad pad) {
        Mouse mouse = new Mouse(pad.pad());
        for (Stroke stroke : SyntheticInk.of(character).strokes()) {
            mouse.press(x + stroke.x(0), 20 + stroke.y(0));
            for (int i = 1; i < stroke.size(); i++) {
                mouse.drag(x + stroke.x(i), 20 + stroke.y(i));
            }
        }
    }

    private static Button button(Scene scene, String text) {
        return scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}

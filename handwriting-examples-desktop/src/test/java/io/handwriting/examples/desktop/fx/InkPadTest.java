package io.handwriting.examples.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Ink;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class InkPadTest {
    private final InkPad pad = FxThread.call(InkPad::new);
    private final Mouse mouse = new Mouse(pad);

    @Test
    void collectsStrokes() {
        FxThread.run(() -> mouse.press(10, 20).drag(30, 40.5).press(50, 60));

        assertThat(ink()).isEqualTo(Ink.of(new float[] {10, 20, 30, 40.5f}, new float[] {50, 60}));
    }

    @Test
    void tellsOfEveryPoint() {
        List<Ink> heard = new ArrayList<>();
        FxThread.run(() -> {
            pad.inkProperty().addListener((property, before, ink) -> heard.add(ink));
            mouse.press(10, 20).drag(30, 40);
        });

        assertThat(heard).containsExactly(Ink.of(new float[] {10, 20}), Ink.of(new float[] {10, 20, 30, 40}));
    }

    @Test
    void leavesTheOtherButtonsAlone() {
        FxThread.run(() -> new Mouse(pad, MouseButton.SECONDARY).press(10, 20).drag(30, 40));

        assertThat(ink().strokes()).isEmpty();
    }

    @Test
    void obeysKeys() {
        FxThread.run(() -> mouse.press(10, 20).press(50, 60));

        FxThread.run(() -> press(KeyCode.Z, true));
        assertThat(ink()).isEqualTo(Ink.of(new float[] {10, 20}));
        FxThread.run(() -> press(KeyCode.Z, false));
        assertThat(ink()).isEqualTo(Ink.of(new float[] {10, 20}));
        FxThread.run(() -> press(KeyCode.DELETE, false));
        assertThat(ink().strokes()).isEmpty();
    }

    /** The shortcut is Cmd on a Mac and Ctrl elsewhere. */
    private void press(KeyCode key, boolean shortcut) {
        Event.fireEvent(pad, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, shortcut));
    }

    @Test
    void showsWhatIsWritten() {
        PixelReader pixels = FxThread.call(() -> {
            mouse.press(100, 50).drag(200, 50).press(300, 50);
            return new Scene(new Group(pad)).snapshot(null).getPixelReader();
        });

        assertThat(pixels.getColor(150, 50)).isEqualTo(Color.web("#1b2a4a"));
        assertThat(pixels.getColor(300, 50)).as("a dot").isEqualTo(Color.web("#1b2a4a"));
        assertThat(pixels.getColor(150, 100)).isEqualTo(Color.WHITE);
    }

    @Test
    void isKnownToAssistiveTechnology() {
        assertThat(pad.getAccessibleText()).isEqualTo("Writing pad");
    }

    private Ink ink() {
        return FxThread.call(() -> pad.inkProperty().get());
    }
}

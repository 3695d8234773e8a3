package io.handwriting.examples.desktop.swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handwriting.Recognizer;
import io.handwriting.Stroke;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.TextReader;
import io.handwriting.testkit.SyntheticInk;
import java.awt.Component;
import java.awt.Container;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class ReadingPadTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void readsWhileOneWrites() throws InterruptedException, InvocationTargetException {
        try (Recognizer recognizer = Recognizer.open();
                ReadingPad pad = new ReadingPad(TextReader.of(CanvasReader.of(recognizer)))) {
            SwingUtilities.invokeAndWait(() -> write("4", 40, pad));
            await().atMost(PATIENCE).until(() -> shown(pad), "4"::equals);
            SwingUtilities.invokeAndWait(() -> write("2", 160, pad));
            await().atMost(PATIENCE).until(() -> shown(pad), "42"::equals);

            SwingUtilities.invokeAndWait(() -> buttons(pad)
                    .filter(button -> button.getText().equals("Undo"))
                    .forEach(JButton::doClick));
            await().atMost(PATIENCE).until(() -> shown(pad), "4"::equals);
            SwingUtilities.invokeAndWait(() -> buttons(pad)
                    .filter(button -> button.getText().equals("Clear"))
                    .forEach(JButton::doClick));
            await().atMost(PATIENCE).until(() -> shown(pad), " Nothing is drawn."::equals);
        }
    }

    @Test
    void mayBeClosedWhileItReads() throws InterruptedException, InvocationTargetException {
        try (Recognizer recognizer = Recognizer.open()) {
            ReadingPad pad = new ReadingPad(TextReader.of(CanvasReader.of(recognizer)));
            SwingUtilities.invokeAndWait(() -> {
                write("7", 40, pad);
                pad.close();
                write("7", 160, pad);
            });

            assertThat(shown(pad)).isEqualTo("7");
        }
    }

    private static void write(String character, int x, ReadingPad pad) {
        Mouse mouse = new Mouse(pad.pad());
        for (Stroke stroke : SyntheticInk.of(character).strokes()) {
            mouse.press(x + (int) stroke.x(0), 20 + (int) stroke.y(0));
            for (int i = 1; i < stroke.size(); i++) {
                mouse.drag(x + (int) stroke.x(i), 20 + (int) stroke.y(i));
            }
            mouse.release(0, 0);
        }
    }

    private static String shown(ReadingPad pad) throws InterruptedException, InvocationTargetException {
        StringBuilder shown = new StringBuilder();
        SwingUtilities.invokeAndWait(() -> shown.append(pad.answer()));
        return shown.toString();
    }

    private static Stream<JButton> buttons(Container container) {
        return Stream.of(container.getComponents()).flatMap(ReadingPadTest::buttonsIn);
    }

    private static Stream<JButton> buttonsIn(Component component) {
        if (component instanceof JButton button) {
            return Stream.of(button);
        }
        return component instanceof Container container ? buttons(container) : Stream.empty();
    }
}

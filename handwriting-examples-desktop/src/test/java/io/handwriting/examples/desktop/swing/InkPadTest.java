package io.handwriting.examples.desktop.swing;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Ink;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleRole;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InkPadTest {
    private final InkPad pad = new InkPad();
    private final Mouse mouse = new Mouse(pad);

    @BeforeEach
    void lay() {
        pad.setSize(pad.getPreferredSize());
    }

    @Test
    void collectsStrokes() {
        mouse.press(10, 20).drag(30, 40).release(30, 40).press(50, 60).release(50, 60);

        assertThat(pad.ink()).isEqualTo(Ink.of(new float[] {10, 20, 30, 40}, new float[] {50, 60}));
    }

    @Test
    void tellsOfEveryPoint() {
        List<Object> heard = new ArrayList<>();
        pad.addPropertyChangeListener(InkPad.INK, change -> heard.add(change.getNewValue()));
        mouse.press(10, 20).drag(30, 40);

        assertThat(heard).containsExactly(Ink.of(new float[] {10, 20}), Ink.of(new float[] {10, 20, 30, 40}));
    }

    @Test
    void leavesTheOtherButtonsAlone() {
        mouse.with(MouseEvent.BUTTON3, InputEvent.BUTTON3_DOWN_MASK)
                .press(10, 20)
                .drag(30, 40);

        assertThat(pad.ink().strokes()).isEmpty();
    }

    @Test
    void obeysKeys() {
        mouse.press(10, 20).release(10, 20).press(50, 60).release(50, 60);

        press(KeyStroke.getKeyStroke(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK));
        assertThat(pad.ink()).isEqualTo(Ink.of(new float[] {10, 20}));
        press(KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, 0));
        assertThat(pad.ink().strokes()).isEmpty();
    }

    private void press(KeyStroke key) {
        Object action = pad.getInputMap().get(key);
        pad.getActionMap().get(action).actionPerformed(new ActionEvent(pad, ActionEvent.ACTION_PERFORMED, ""));
    }

    @Test
    void showsWhatIsWritten() {
        mouse.press(100, 50).drag(200, 50).release(200, 50).press(300, 50).release(300, 50);
        BufferedImage image = new BufferedImage(pad.getWidth(), pad.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        pad.paint(g);
        g.dispose();

        assertThat(new Color(image.getRGB(150, 50))).isEqualTo(pad.getForeground());
        assertThat(new Color(image.getRGB(300, 50))).as("a dot").isEqualTo(pad.getForeground());
        assertThat(new Color(image.getRGB(150, 100))).isEqualTo(Color.WHITE);
    }

    @Test
    void isKnownToAssistiveTechnology() {
        assertThat(pad.getAccessibleContext().getAccessibleName()).isEqualTo("Writing pad");
        assertThat(pad.getAccessibleContext().getAccessibleRole()).isEqualTo(AccessibleRole.CANVAS);
    }
}

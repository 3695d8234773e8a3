package io.handwriting.examples.desktop.swing;

import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.TextReader;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** A window to write in. */
public final class SwingPad {
    private SwingPad() {}

    /**
     * Shows the window.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // tag::window[]
        Recognizer recognizer = Recognizer.open(); // takes a while: not on the event dispatch thread
        SwingUtilities.invokeLater(() -> show(recognizer));
        // end::window[]
    }

    private static void show(Recognizer recognizer) {
        ReadingPad pad = new ReadingPad(TextReader.of(CanvasReader.of(recognizer)));
        JFrame frame = new JFrame("Handwriting");
        frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                pad.close();
                recognizer.close();
            }
        });
        frame.add(pad);
        frame.pack();
        frame.setLocationByPlatform(true);
        frame.setVisible(true);
    }
}

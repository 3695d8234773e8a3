package io.handwriting.examples.desktop.swing;

import io.handwriting.examples.desktop.InkReading;
import io.handwriting.preprocess.TextReader;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * A pad, what is written on it, and buttons to undo and to clear; it reads while one writes.
 *
 * <p>Like every Swing component it belongs to the event dispatch thread. Close it before the recognizer.
 */
public final class ReadingPad extends JPanel implements AutoCloseable {
    private static final long serialVersionUID = 1;

    private final InkPad pad = new InkPad();
    private final JLabel answer = new JLabel(" ");
    private final transient InkReading reading;

    /**
     * Makes a pad.
     *
     * @param reader reads what is written; its recognizer stays the caller's
     */
    public ReadingPad(TextReader reader) {
        super(new BorderLayout(8, 8));
        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        answer.setFont(answer.getFont().deriveFont(20f));
        add(pad, BorderLayout.CENTER);
        add(below(), BorderLayout.SOUTH);
        // tag::swing[]
        reading = new InkReading(reader, text -> SwingUtilities.invokeLater(() -> answer.setText(text)));
        pad.addPropertyChangeListener(InkPad.INK, change -> reading.read(pad.ink()));
        // end::swing[]
    }

    private JPanel below() {
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 0));
        buttons.add(button("Undo", pad::undo));
        buttons.add(button("Clear", pad::clear));
        JPanel below = new JPanel(new BorderLayout());
        below.add(answer, BorderLayout.CENTER);
        below.add(buttons, BorderLayout.LINE_END);
        return below;
    }

    private static JButton button(String text, Runnable action) {
        JButton button = new JButton(text);
        button.setMnemonic(text.charAt(0));
        button.addActionListener(event -> action.run());
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

package io.handwriting.examples.desktop.swing;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.examples.desktop.Sheet;
import java.awt.AWTEvent;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * A place to write on with a mouse, a pen or a finger. {@linkplain #addPropertyChangeListener Listeners} of {@link #INK} hear
 * of every change, in the middle of a stroke too.
 *
 * <p>Like every Swing component it belongs to the event dispatch thread.
 */
public final class InkPad extends JComponent {
    /** The name of the property that holds the ink. */
    public static final String INK = "ink";

    private static final long serialVersionUID = 1;
    private static final BasicStroke PEN = new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final transient Sheet sheet = new Sheet();
    private transient Ink ink = new Ink(List.of());

    /** Makes an empty pad. */
    public InkPad() {
        setPreferredSize(new Dimension(560, 180));
        setBackground(Color.WHITE);
        setForeground(new Color(0x1b2a4a));
        setOpaque(true);
        setFocusable(true);
        getAccessibleContext().setAccessibleName("Writing pad");
        getAccessibleContext()
                .setAccessibleDescription("Write here from left to right. Delete clears, Ctrl or Cmd with Z undoes.");
        Pointer pointer = new Pointer();
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        addFocusListener(new Outline());
        onKey(KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, 0), "clear", this::clear);
        onKey(KeyStroke.getKeyStroke(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK), "undo", this::undo);
        onKey(KeyStroke.getKeyStroke(KeyEvent.VK_Z, InputEvent.META_DOWN_MASK), "undo", this::undo);
    }

    /**
     * Tells what is written.
     *
     * @return all strokes so far, the open one included
     */
    public Ink ink() {
        return ink;
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

    private void inkChanged() {
        Ink before = ink;
        ink = sheet.ink();
        repaint();
        firePropertyChange(INK, before, ink);
    }

    private void onKey(KeyStroke key, String name, Runnable action) {
        getInputMap().put(key, name);
        getActionMap().put(name, new AbstractAction(name) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    /** Keeps every point: Swing would leave out those that come while it is busy. */
    @Override
    protected @Nullable AWTEvent coalesceEvents(AWTEvent existing, AWTEvent following) {
        return existing instanceof MouseEvent ? null : super.coalesceEvents(existing, following);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(isFocusOwner() ? getForeground() : Color.LIGHT_GRAY);
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        g.setColor(getForeground());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(PEN);
        ink.strokes().forEach(stroke -> g.draw(way(stroke)));
        g.dispose();
    }

    /** A way that goes nowhere is drawn as a dot. */
    private static Path2D way(Stroke stroke) {
        Path2D way = new Path2D.Float();
        way.moveTo(stroke.x(0), stroke.y(0));
        for (int i = 0; i < stroke.size(); i++) {
            way.lineTo(stroke.x(i), stroke.y(i));
        }
        return way;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleInkPad();
        }
        return accessibleContext;
    }

    /** Tells assistive technology that this is a canvas. */
    private final class AccessibleInkPad extends AccessibleJComponent {
        private static final long serialVersionUID = 1;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }
    }

    /** Draws with the main button, which a pen and a finger press too. */
    private final class Pointer extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event)) {
                requestFocusInWindow();
                sheet.down(event.getX(), event.getY());
                inkChanged();
            }
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event)) {
                sheet.to(event.getX(), event.getY());
                inkChanged();
            }
        }
    }

    /** Shows whether keys come here. */
    private final class Outline extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            repaint();
        }
    }
}

package io.handwriting.benchmarks.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws an answer as bars with their names and values, the first figure above. */
final class AnswerPlot {
    private static final int WIDTH = 760;
    private static final int NAMES = 250;
    private static final int NUMBERS = 110;
    private static final int ROW = 28;
    private static final int BAR = 18;
    private static final int BASELINE = 14;
    private static final int EDGE = 12;
    private static final Color PAPER = Color.WHITE;
    private static final Color TEXT = new Color(0x334155);
    private static final Color FIRST = new Color(0x06b6d4);
    private static final Color OTHERS = new Color(0x94a3b8);

    private AnswerPlot() {}

    static byte[] png(Answer answer) throws IOException {
        int height = 2 * EDGE + ROW * answer.figures().size();
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, WIDTH, height);
        draw(answer, graphics);
        graphics.dispose();
        ImageIO.setUseCache(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void draw(Answer answer, Graphics2D graphics) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        List<Figure> figures = answer.figures();
        double most = figures.stream().mapToDouble(Figure::value).max().orElse(1);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int top = EDGE + i * ROW + (ROW - BAR) / 2;
            int length = (int) Math.max(1, (WIDTH - NAMES - NUMBERS) * figure.value() / most);
            graphics.setColor(i == 0 ? FIRST : OTHERS);
            graphics.fillRoundRect(NAMES, top, length, BAR, 4, 4);
            graphics.setColor(TEXT);
            int nameWidth = graphics.getFontMetrics().stringWidth(figure.subject());
            graphics.drawString(figure.subject(), NAMES - EDGE - nameWidth, top + BASELINE);
            String value = AnswersPage.number(figure.value()) + " " + answer.unit();
            graphics.drawString(value, NAMES + length + EDGE / 2, top + BASELINE);
        }
    }
}

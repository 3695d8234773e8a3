package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.handwriting.Recognition;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {
    @TempDir
    private Path folder;

    @Test
    void oneDependencyReadsAPicture() throws IOException {
        BufferedImage canvas = new BufferedImage(280, 280, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 280, 280);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.drawPolyline(new int[] {90, 190, 130}, new int[] {70, 70, 210}, 3);
        graphics.dispose();
        Path seven = folder.resolve("seven.png");
        ImageIO.write(canvas, "png", seven.toFile());
        Recognition recognition = new Reader().read(seven);
        assertEquals("7", recognition.label());
        assertTrue(recognition.isAccepted());
    }
}

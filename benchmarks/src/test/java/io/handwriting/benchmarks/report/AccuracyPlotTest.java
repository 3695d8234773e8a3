package io.handwriting.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyPlotTest {
    @TempDir
    Path folder;

    @Test
    void publishedTable_isDrawn() throws Exception {
        Path table = Path.of("..", "docs", "speed", "accuracy.csv");
        long kinds = Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .count();
        Path picture = folder.resolve("accuracy.png");
        AccuracyPlot.write(table, picture);
        BufferedImage drawn = ImageIO.read(picture.toFile());
        assertThat(drawn.getWidth()).isEqualTo((int) kinds * 560);
        assertThat(drawn.getHeight()).isEqualTo(420);
    }
}

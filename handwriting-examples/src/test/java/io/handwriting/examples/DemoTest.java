package io.handwriting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Bitmap;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Demo.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private Path picture(String label) throws IOException {
        Bitmap canvas = SyntheticCanvas.of(200).draw(SyntheticInk.of(label));
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, 200, 200, canvas.toBytes());
        Path file = folder.resolve("drawing.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void withoutArguments_itReadsMostOfItsOwnDrawings() {
        assertThat(run()).isZero();
        Matcher right = Pattern.compile("Of 470 more such canvases (\\d+) were read right")
                .matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(right.find()).isTrue();
        assertThat(Integer.parseInt(right.group(1))).isGreaterThan(380);
    }

    @Test
    void picture_isRead() throws IOException {
        assertThat(run(picture("K").toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("\\R  K  ");
    }

    @Test
    void missingPicture_isOneSentence() {
        assertThat(run(folder.resolve("missing.png").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("missing.png").hasLineCount(1);
    }

    @Test
    void quickStart_readsPictureAndStrokes() throws IOException {
        PrintStream console = new PrintStream(out, true, StandardCharsets.UTF_8);
        QuickStart.readPicture(picture("7"), console);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("7 ");
        assertThat(QuickStart.readStrokes(console).label()).isEqualTo("7");
        assertThat(QuickStart.showSteps(SyntheticInk.of("7"), console).isBlank())
                .isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("SOFTENED Bitmap[28 × 28");
    }

    @Test
    void pipeline_isPainted() throws IOException {
        Path sheet = folder.resolve("sheet.png");
        ShowPipeline.main(new String[] {sheet.toString(), picture("A").toString()});
        assertThat(ImageIO.read(sheet.toFile()).getWidth()).isEqualTo(6 * 88 + 4);
        ShowPipeline.main(new String[] {sheet.toString()});
        assertThat(ImageIO.read(sheet.toFile()).getHeight()).isEqualTo(4 * 88 + 4);
    }
}

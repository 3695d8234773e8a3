package io.handwriting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Model;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticGlyphs;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSymbolsTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void folderOfFolders_becomesAModelThatIsMeasuredAndExplained(@TempDir Path folder) throws IOException {
        Path symbols = folder.resolve("symbols");
        drawSymbols(symbols, "3", "A", "e");
        Path file = folder.resolve("symbols.onnx");
        Model model = OwnSymbols.train(symbols, folder.resolve("run"), file, out);

        TrainingData unseen = SyntheticGlyphs.data(Alphabet.ofCharacters("3Ae"), 10, 5);
        try (Recognizer recognizer = model.open()) {
            OwnSymbols.evaluate(recognizer, unseen, folder.resolve("report.html"), out);
            OwnSymbols.explain(recognizer, SyntheticGlyphs.of("3"), out);
        }

        assertThat(Recognizer.open(file)).satisfies(recognizer -> {
            assertThat(recognizer.recognize(glyph("A")).label()).isEqualTo("A");
            recognizer.close();
        });
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("60: ", " left", " of 30")
                .contains("#");
    }

    private static Glyph glyph(String label) {
        return SyntheticGlyphs.of(label);
    }

    private static void drawSymbols(Path symbols, String... labels) throws IOException {
        Random random = new Random(1);
        for (String label : labels) {
            Path folder = Files.createDirectories(symbols.resolve(label));
            for (int i = 0; i < 30; i++) {
                Bitmap drawn = SyntheticCanvas.random(random).draw(SyntheticInk.of(label, random));
                ImageIO.write(image(drawn), "png", folder.resolve(i + ".png").toFile());
            }
        }
    }

    private static BufferedImage image(Bitmap drawn) {
        BufferedImage image = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, drawn.width(), drawn.height(), drawn.toBytes());
        return image;
    }
}

package io.handwriting.examples;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.HandwritingException;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.testkit.GlyphText;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;

/**
 * Reads drawings in a terminal with the pretrained model: those that are named as arguments, or some that it draws
 * itself.
 */
public final class Demo {
    private static final int SHOWN = 3;
    private static final int ROUNDS = 10;

    private final CanvasReader reader;
    private final PrintStream out;

    private Demo(CanvasReader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /**
     * Runs the demo.
     *
     * @param arguments image files to read, PNG, BMP, GIF or baseline JPEG; may be none
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try (Recognizer recognizer = Recognizer.open()) {
            Demo demo = new Demo(CanvasReader.of(recognizer), out);
            if (arguments.length == 0) {
                demo.readOwnDrawings(new Random());
            }
            for (String file : arguments) {
                demo.show(file, ImageDecoder.ofDefaults().decode(Path.of(file)));
            }
            return 0;
        } catch (HandwritingException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private void readOwnDrawings(Random random) {
        for (int i = 0; i < SHOWN; i++) {
            String label = Alphabet.EMNIST.label(random.nextInt(Alphabet.EMNIST.size()));
            SyntheticCanvas canvas = SyntheticCanvas.random(random);
            String drawn = String.format(
                    "\"%s\", %.0f pixels high on a canvas of %d, brush %.0f, %s ink",
                    label, canvas.size(), canvas.side(), canvas.brush(), canvas.ink() == 0 ? "dark" : "light");
            show(drawn, canvas.draw(SyntheticInk.of(label, random)));
        }
        int right = 0;
        for (int i = 0; i < ROUNDS * Alphabet.EMNIST.size(); i++) {
            String label = Alphabet.EMNIST.label(i % Alphabet.EMNIST.size());
            Bitmap canvas = SyntheticCanvas.random(random).draw(SyntheticInk.of(label, random));
            right += reader.read(canvas).label().equals(label) ? 1 : 0;
        }
        int all = ROUNDS * Alphabet.EMNIST.size();
        out.printf("%nOf %d more such canvases %d were read right (%.0f %%).%n", all, right, 100.0 * right / all);
        out.println("Now yours: ./demo picture.png …");
    }

    private void show(String what, Bitmap drawing) {
        var reading = reader.explain(drawing);
        Recognition recognition = reading.recognition();
        out.printf(
                "%n%s%n%s%n%s%n",
                what,
                GlyphText.write(reading.pipeline().glyph()),
                recognition.verdict().sentence());
        recognition
                .top(3)
                .forEach(candidate -> out.printf("  %s  %.1f %%%n", candidate.label(), 100 * candidate.probability()));
    }
}

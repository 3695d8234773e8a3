package io.handwriting.examples;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Preprocessing;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.PipelineTrace;
import io.handwriting.preprocess.Variants;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of the README, to be run. */
public final class QuickStart {
    private QuickStart() {}

    /**
     * Reads a picture and some strokes.
     *
     * @param arguments a picture
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        readPicture(Path.of(arguments[0]), System.out);
        System.out.println(readStrokes(System.out));
        System.out.println(showSteps(ImageDecoder.ofDefaults().decode(Path.of(arguments[0])), System.out));
    }

    static void readPicture(Path picture, PrintStream out) throws IOException {
        // tag::picture[]
        try (Recognizer recognizer = Recognizer.open()) {
            CanvasReader reader = CanvasReader.of(recognizer);
            Recognition seven = reader.read(Files.readAllBytes(picture));
            out.println(seven.label() + " " + seven.confidence() + " " + seven.top(3));
        }
        // end::picture[]
    }

    static Glyph showSteps(Drawing drawing, PrintStream out) {
        // tag::steps[]
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        Glyph glyph = pipeline.toGlyph(drawing);
        for (PipelineTrace.Picture picture : pipeline.trace(drawing).pictures()) {
            out.println(picture.step() + " " + picture.image());
        }
        // end::steps[]
        return glyph;
    }

    static Recognition readStrokes(PrintStream out) {
        try (Recognizer recognizer = Recognizer.open()) {
            // tag::strokes[]
            CanvasReader digits =
                    CanvasReader.of(recognizer).with(Alphabet.DIGITS).with(Variants.FIVE);
            Ink ink = Ink.pen().down(10, 10).to(60, 12).to(30, 90).ink();
            Recognition recognition = digits.read(ink);
            if (!recognition.isAccepted()) {
                out.println(recognition.verdict().sentence());
            }
            // end::strokes[]
            return recognition;
        }
    }
}

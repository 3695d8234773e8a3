package io.handwriting.examples;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.LinePieces;
import io.handwriting.preprocess.LiveText;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextCandidate;
import io.handwriting.preprocess.TextCharacter;
import io.handwriting.preprocess.TextForm;
import io.handwriting.preprocess.TextReader;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticLine;
import java.io.PrintStream;

/** Numbers and words, read at once and while they are written. */
public final class ReadingText {
    private ReadingText() {}

    /**
     * Reads a number drawn by code.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (Recognizer recognizer = Recognizer.open()) {
            read(recognizer, SyntheticLine.of("2026"), System.out);
            readDate(recognizer, SyntheticLine.of("24.12.2026"), System.out);
            readLive(recognizer, System.out);
        }
        cut(SyntheticCanvas.of(500).draw(SyntheticLine.of("2026")), System.out);
    }

    static void read(Recognizer recognizer, Drawing drawing, PrintStream out) {
        // tag::text[]
        Text text = CanvasReader.of(recognizer).readText(drawing);
        out.println(text.text() + " " + text.confidence() + " " + text.verdict());
        for (TextCharacter character : text.characters()) {
            out.println(character.text() + " at " + character.box() + ", alone "
                    + character.recognition().top(3));
        }
        for (TextCandidate candidate : text.ranking()) {
            out.println(candidate.text() + " " + candidate.probability());
        }
        // end::text[]
    }

    static Text readDate(Recognizer recognizer, Drawing drawing, PrintStream out) {
        // tag::form[]
        TextReader dates = TextReader.of(CanvasReader.of(recognizer)).with(TextForm.pattern("##?.##?.####"));
        Text date = dates.read(drawing);
        // end::form[]
        out.println(date.text());
        return date;
    }

    static void readLive(Recognizer recognizer, PrintStream out) {
        CanvasReader reader = CanvasReader.of(recognizer);
        // tag::live[]
        LiveText live = TextReader.of(reader).live();
        Ink.Pen pen = Ink.pen().down(10, 10).to(60, 12).to(30, 90);
        out.println(live.read(pen.ink()).text());
        pen.down(100, 14).to(98, 88);
        out.println(live.read(pen.ink()).text() + ", for which " + live.lastRead() + " groups of strokes were read");
        // end::live[]
    }

    static void cut(Bitmap bitmap, PrintStream out) {
        // tag::pieces[]
        LinePieces pieces = LinePieces.of(bitmap);
        for (int piece = 1; piece < pieces.count(); piece++) {
            double probability = 1 / (1 + Math.exp(-pieces.odds(piece)));
            out.println("before " + pieces.box(piece) + " a character ends: " + probability);
        }
        // end::pieces[]
    }
}

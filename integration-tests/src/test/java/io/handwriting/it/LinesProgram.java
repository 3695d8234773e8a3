package io.handwriting.it;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Model;
import io.handwriting.Preprocessing;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.network.Architecture;
import io.handwriting.preprocess.GlyphPipeline;

/** Learns to tell two lines apart, and prints which module did it and what it reads. */
final class LinesProgram {
    private LinesProgram() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        Glyph upright = glyph(Ink.pen().down(10, 0).to(10, 100));
        Glyph level = glyph(Ink.pen().down(0, 10).to(100, 10));
        TrainingData.Builder data = TrainingData.builder("lines", Alphabet.ofCharacters("|-"));
        for (int i = 0; i < 20; i++) {
            data.add("|", upright).add("-", level);
        }
        Model model = DjlTrainer.of(Architecture.LINEAR)
                .train(data.build(), TrainingPlan.defaults().batchSize(4), TrainingListener.SILENT);
        System.out.println(DjlTrainer.class.getModule().getName());
        try (Recognizer recognizer = model.open()) {
            System.out.println(recognizer.recognize(upright).label());
            System.out.println(recognizer.recognize(level).label());
        }
    }

    private static Glyph glyph(Ink.Pen pen) {
        return GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(pen.ink());
    }
}

package io.handwriting.examples;

import io.handwriting.Alphabet;
import io.handwriting.Model;
import io.handwriting.Preprocessing;
import io.handwriting.Trainers;
import io.handwriting.TrainingData;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticInk;
import java.util.Random;

/** Trains a model on characters drawn by code, by way of the trainer's name only. */
public final class StrokesByCode {
    private StrokesByCode() {}

    /**
     * Draws and learns.
     *
     * @param rowsPerLabel how many of each character are drawn
     * @param seed where the variation starts from
     * @return the model
     */
    public static Model learn(int rowsPerLabel, long seed) {
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        Random random = new Random(seed);
        TrainingData.Builder data = TrainingData.builder("strokes drawn by code", Alphabet.EMNIST);
        for (int row = 0; row < rowsPerLabel; row++) {
            for (String label : Alphabet.EMNIST.labels()) {
                data.add(label, pipeline.toGlyph(SyntheticInk.of(label, random)));
            }
        }
        return Trainers.discover()
                .named("nearest-mean")
                .train(data.build(), TrainingPlan.defaults(), TrainingListener.SILENT);
    }
}

package io.handwriting.examples;

import io.handwriting.Glyph;
import io.handwriting.Model;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.SaliencyMap;
import io.handwriting.Trainer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingPlan;
import io.handwriting.data.ImageFolder;
import io.handwriting.djl.DjlTrainer;
import io.handwriting.djl.RunFolder;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationReport;
import io.handwriting.network.Architecture;
import java.io.PrintStream;
import java.nio.file.Path;

/** A model of one's own symbols, from a folder with a folder of pictures for each of them. */
public final class OwnSymbols {
    private OwnSymbols() {}

    /**
     * Trains a model and writes its file.
     *
     * @param symbols the folder of folders
     * @param run where the run keeps its checkpoint
     * @param file where the model goes
     * @param out told of progress
     * @return the model
     */
    public static Model train(Path symbols, Path run, Path file, PrintStream out) {
        // tag::train[]
        TrainingData data = ImageFolder.of(symbols).read().data();
        Trainer trainer =
                DjlTrainer.of(Architecture.CNN_SMALL).in(RunFolder.of(run).resume());
        TrainingPlan plan = TrainingPlan.forRows(data.size()).with("augmentation", "light");

        Model model = trainer.train(data, plan, event -> {
            if (event instanceof TrainingEvent.EpochDone epoch) {
                out.println(epoch.epoch() + ": " + epoch.validationAccuracy() + ", " + epoch.left() + " left");
            }
        });
        model.save(file);
        // end::train[]
        return model;
    }

    /**
     * Tells how good a recognizer is.
     *
     * @param recognizer the recognizer
     * @param unseen data that it did not learn from
     * @param report where the page goes
     * @param out told in a sentence
     */
    public static void evaluate(Recognizer recognizer, TrainingData unseen, Path report, PrintStream out) {
        // tag::evaluate[]
        Evaluation evaluation = Evaluation.of(recognizer, unseen);
        out.println(evaluation.accuracy() + " of " + evaluation.rows());
        EvaluationReport.of(evaluation).writeHtml(report);
        // end::evaluate[]
    }

    /**
     * Shows which ink spoke for what was read.
     *
     * @param recognizer the recognizer
     * @param glyph the glyph
     * @param out where the picture goes, one character a pixel
     */
    public static void explain(Recognizer recognizer, Glyph glyph, PrintStream out) {
        // tag::saliency[]
        Recognition recognition = recognizer.recognize(glyph);
        SaliencyMap map = recognizer.probe().orElseThrow().saliency(glyph, recognition.label());
        for (int row = 0; row < Glyph.SIZE; row++) {
            for (int column = 0; column < Glyph.SIZE; column++) {
                out.print(map.at(row, column) > 0.3 ? '#' : map.at(row, column) > 0.05 ? '+' : '.');
            }
            out.println();
        }
        // end::saliency[]
    }
}

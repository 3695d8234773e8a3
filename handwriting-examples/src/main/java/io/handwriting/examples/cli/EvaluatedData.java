package io.handwriting.examples.cli;

import io.handwriting.Cancellation;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationPlan;
import io.handwriting.evaluation.Speed;
import java.util.function.Function;

/** What models are evaluated on. */
interface EvaluatedData {
    Evaluation evaluate(Run run);

    Speed speed(Recognizer recognizer, EvaluationPlan plan);

    /**
     * One model's turn.
     *
     * @param recognizer the model
     * @param plan how to read
     * @param cancellation ends it early
     * @param progress shows how a task goes on
     */
    record Run(
            Recognizer recognizer,
            EvaluationPlan plan,
            Cancellation cancellation,
            Function<String, RowProgress> progress) {

        /** Shows the progress of a part of the work. */
        <T> T shown(String part, Function<RowProgress, T> work) {
            try (RowProgress shown = progress.apply(recognizer.card().name() + part)) {
                return work.apply(shown);
            }
        }
    }

    /**
     * Glyphs of a data set.
     *
     * @param rows the glyphs
     */
    record Glyphs(TrainingData rows) implements EvaluatedData {
        @Override
        public Evaluation evaluate(Run run) {
            return run.shown(
                    "", shown -> Evaluation.of(run.recognizer(), rows, run.plan(), shown::on, run.cancellation()));
        }

        @Override
        public Speed speed(Recognizer recognizer, EvaluationPlan plan) {
            return Speed.measure(recognizer, rows, plan);
        }
    }
}

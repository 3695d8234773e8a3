package io.handwriting.examples.cli;

import io.handwriting.Recognizer;
import io.handwriting.evaluation.CanvasCondition;
import io.handwriting.evaluation.DrawnCharacters;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationPlan;
import io.handwriting.evaluation.ForeignDrawings;
import io.handwriting.evaluation.Refusals;
import io.handwriting.evaluation.Robustness;
import io.handwriting.evaluation.Speed;
import java.util.List;

/**
 * Drawings that models are evaluated on.
 *
 * @param drawn the characters
 * @param robustness whether they are drawn under the other conditions too
 * @param foreign what shows no character
 * @param foreignCount how many drawings of each kind there are at most
 */
record DrawnData(DrawnCharacters drawn, boolean robustness, List<ForeignDrawings> foreign, int foreignCount)
        implements EvaluatedData {

    @Override
    public Evaluation evaluate(Run run) {
        Evaluation evaluation = run.shown(
                "", shown -> Evaluation.of(run.recognizer(), drawn, run.plan(), shown::on, run.cancellation()));
        if (robustness) {
            Robustness measured = run.shown(
                    ", canvases",
                    shown -> Robustness.of(run.recognizer(), drawn, run.plan(), shown::on, run.cancellation()));
            evaluation = evaluation.with(measured);
        }
        if (!foreign.isEmpty()) {
            Refusals measured = run.shown(", foreign drawings", shown -> refusals(run, shown));
            evaluation = evaluation.with(measured);
        }
        return evaluation;
    }

    private Refusals refusals(Run run, RowProgress shown) {
        return Refusals.of(
                run.recognizer(),
                drawn.under(CanvasCondition.RANDOM),
                foreign,
                foreignCount,
                run.plan(),
                shown::on,
                run.cancellation());
    }

    @Override
    public Speed speed(Recognizer recognizer, EvaluationPlan plan) {
        return Speed.measure(recognizer, drawn, plan);
    }
}

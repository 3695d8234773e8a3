package io.handwriting.examples;

import io.handwriting.Recognizer;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.CanvasCondition;
import io.handwriting.evaluation.DrawnCharacters;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationPlan;
import io.handwriting.evaluation.EvaluationReport;
import io.handwriting.evaluation.ForeignDrawings;
import io.handwriting.evaluation.Refusals;
import java.nio.file.Path;
import java.util.List;

/** How good the pretrained model is on what people draw, and on what is no character. */
public final class JudgedByDrawings {
    private JudgedByDrawings() {}

    /**
     * Writes a report.
     *
     * @param arguments the folder of the data sets, a folder of photos, and where the report goes
     */
    public static void main(String[] arguments) {
        try (Recognizer recognizer = Recognizer.open()) {
            judge(recognizer, Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    static void judge(Recognizer recognizer, Path folder, Path photos, Path report) {
        // tag::canvases[]
        PenStrokes unseen = DataSets.in(folder).pens("unipen-isolated-part@validation");
        DrawnCharacters drawn = DrawnCharacters.of(unseen, CanvasCondition.RANDOM, 1);
        Evaluation evaluation = Evaluation.of(recognizer, drawn, EvaluationPlan.defaults());
        // end::canvases[]

        // tag::foreign[]
        List<ForeignDrawings> foreign =
                List.of(ForeignDrawings.shapes(1), ForeignDrawings.words(unseen, 1), ForeignDrawings.in(photos, 1));
        Refusals refusals = Refusals.of(recognizer, drawn, foreign, 1_000, EvaluationPlan.defaults());
        EvaluationReport.of(evaluation.with(refusals)).writeHtml(report);
        // end::foreign[]
    }
}

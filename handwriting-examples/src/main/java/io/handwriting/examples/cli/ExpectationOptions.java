package io.handwriting.examples.cli;

import io.handwriting.Expectation;
import io.handwriting.ModelCard;
import io.handwriting.evaluation.EvaluationPlan;
import io.handwriting.preprocess.CanvasReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How often labels are expected where a drawing alone does not settle which it shows. */
final class ExpectationOptions {
    @Option(
            names = "--evenness",
            paramLabel = "SHARE",
            description = "how often labels are expected: from 0 (as often as learnt) to 1 (all characters alike);"
                    + " without it as the model says")
    private @Nullable Double evenness;

    ExpectationOptions() {}

    void check(CommandSpec spec) {
        Double share = evenness;
        Arguments.require(
                spec, share == null || (share >= 0 && share <= 1), "--evenness is from 0 to 1, not " + share + ".");
    }

    EvaluationPlan in(EvaluationPlan plan) {
        return evenness == null ? plan : plan.evenness(evenness);
    }

    CanvasReader in(CanvasReader reader, ModelCard card) {
        return evenness == null
                ? reader
                : reader.expecting(Expectation.even(card.learnt(), evenness).expected());
    }

    /** Tells what was asked for, to name figures after; empty if nothing was. */
    String text() {
        return evenness == null ? "" : ", evenness " + evenness;
    }
}

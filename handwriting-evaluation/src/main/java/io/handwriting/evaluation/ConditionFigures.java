package io.handwriting.evaluation;

import io.handwriting.Verdict;

/**
 * How well characters are read that are drawn in one way.
 *
 * @param condition how they are drawn
 * @param accuracy which share of them is read right
 * @param accepted which share of them is accepted
 * @param difference how that differs from {@link CanvasCondition#PLAIN}, character by character
 */
public record ConditionFigures(CanvasCondition condition, Share accuracy, Share accepted, PairedDifference difference) {

    static ConditionFigures of(CanvasCondition condition, Evaluation evaluation, Evaluation plain) {
        return new ConditionFigures(
                condition,
                evaluation.accuracy(),
                evaluation.verdict(Verdict.ACCEPTED).share(),
                PairedDifference.of(
                        condition.toString(),
                        evaluation.hits(),
                        CanvasCondition.PLAIN.toString(),
                        plain.hits(),
                        plain.rows()));
    }
}

package io.handwriting.evaluation;

/**
 * What a few corrections by one writer changed.
 *
 * @param writer who wrote
 * @param corrections how many characters were corrected
 * @param model how many of the writer's other characters the model reads right alone
 * @param personal how many of them it reads right with the corrections
 * @param modelLoss the mean log loss of the model on them
 * @param personalLoss the mean log loss with the corrections
 * @param others how many characters of other people are read right with the corrections
 */
public record PersonalFigures(
        String writer,
        int corrections,
        Share model,
        Share personal,
        double modelLoss,
        double personalLoss,
        Share others) {}

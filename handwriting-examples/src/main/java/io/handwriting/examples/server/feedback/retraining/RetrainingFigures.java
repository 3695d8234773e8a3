package io.handwriting.examples.server.feedback.retraining;

import io.handwriting.evaluation.Share;

/**
 * How well a model reads what was held out of a retraining.
 *
 * @param base the rows of the base data read right; of none when there are no base data
 * @param corrections the corrections read right
 */
public record RetrainingFigures(Share base, Share corrections) {}

/**
 * How good a recognizer is: an {@linkplain io.handwriting.evaluation.Evaluation evaluation} holds the figures of one
 * model on labelled data, a {@linkplain io.handwriting.evaluation.Comparison comparison} those of several on the same
 * data, and an {@linkplain io.handwriting.evaluation.EvaluationReport evaluation report} shows them.
 *
 * <p>Values in this package are immutable; what is shared between threads says so in its own description.
 */
@NullMarked
package io.handwriting.evaluation;

import org.jspecify.annotations.NullMarked;

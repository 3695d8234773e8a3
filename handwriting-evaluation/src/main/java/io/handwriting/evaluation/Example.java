package io.handwriting.evaluation;

import io.handwriting.Glyph;
import io.handwriting.Verdict;

/**
 * One row of the data with what was answered.
 *
 * @param row its number in the data, from 0
 * @param glyph what the model saw
 * @param truth what it shows
 * @param answer what was read; empty when the glyph is blank
 * @param confidence the probability of the answer
 * @param truthProbability the probability of the truth
 * @param verdict whether the answer was accepted, and if not, why
 */
public record Example(
        int row, Glyph glyph, String truth, String answer, float confidence, float truthProbability, Verdict verdict) {

    /**
     * Tells whether the answer is right.
     *
     * @return true if it is the truth
     */
    public boolean isHit() {
        return answer.equals(truth);
    }
}

package io.handwriting;

/**
 * The thresholds from which a model's answer is accepted.
 *
 * @param confidence the least probability of the best candidate, from 0 to 1; below it the answer is
 *     {@link Verdict#UNSURE}
 * @param familiarity the least {@link Recognition#familiarity()}; below it the answer is {@link Verdict#UNFAMILIAR}
 */
public record Acceptance(float confidence, float familiarity) {
    /** Accepts every answer. */
    public static final Acceptance EVERYTHING = new Acceptance(0, Float.NEGATIVE_INFINITY);

    /** Refuses a confidence outside 0 to 1 and a familiarity that is not a number. */
    public Acceptance {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new HandwritingException("The least confidence is a number from 0 to 1, not " + confidence + ".");
        }
        if (Float.isNaN(familiarity)) {
            throw new HandwritingException("The least familiarity is not a number.");
        }
    }

    /**
     * Judges an answer.
     *
     * @param bestProbability the probability of the best candidate
     * @param foundFamiliarity how familiar the glyph is
     * @return the verdict; unfamiliar comes before unsure
     */
    public Verdict judge(float bestProbability, float foundFamiliarity) {
        if (foundFamiliarity < familiarity) {
            return Verdict.UNFAMILIAR;
        }
        return bestProbability < confidence ? Verdict.UNSURE : Verdict.ACCEPTED;
    }
}

package io.handwriting.evaluation;

/**
 * How writers correct in a measurement.
 *
 * @param ofALabel how many characters of a label are corrected at most, from 1 to 20; never more than half of them are
 * @param wrong the share of corrections with a wrong label, chosen at random, from 0 to 1
 * @param condition how the characters are drawn
 * @param seed where canvases and wrong labels start from
 */
public record PersonalisationPlan(int ofALabel, double wrong, CanvasCondition condition, long seed) {
    private static final int MOST = 20;

    /** Refuses numbers outside their ranges. */
    public PersonalisationPlan {
        if (ofALabel < 1 || ofALabel > MOST) {
            throw new EvaluationException(
                    "From 1 to " + MOST + " characters of a label are corrected, not " + ofALabel + ".");
        }
        if (!(wrong >= 0 && wrong <= 1)) {
            throw new EvaluationException("The share of wrong labels is from 0 to 1, not " + wrong + ".");
        }
    }

    /**
     * Starts from ten corrections a label, all of them right, of the strokes themselves.
     *
     * @return the plan
     */
    public static PersonalisationPlan defaults() {
        return new PersonalisationPlan(10, 0, CanvasCondition.STROKES, 1);
    }

    /**
     * Replaces the number of corrections.
     *
     * @param wanted how many characters of a label are corrected at most, from 1 to 20
     * @return the changed plan
     */
    public PersonalisationPlan ofALabel(int wanted) {
        return new PersonalisationPlan(wanted, wrong, condition, seed);
    }

    /**
     * Replaces the share of wrong labels.
     *
     * @param wanted from 0 to 1
     * @return the changed plan
     */
    public PersonalisationPlan wrong(double wanted) {
        return new PersonalisationPlan(ofALabel, wanted, condition, seed);
    }

    /**
     * Replaces how the characters are drawn.
     *
     * @param wanted the condition
     * @return the changed plan
     */
    public PersonalisationPlan condition(CanvasCondition wanted) {
        return new PersonalisationPlan(ofALabel, wrong, wanted, seed);
    }
}

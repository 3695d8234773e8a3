package io.handwriting;

/**
 * How often labels came in what a model learnt, and how often they come in what is read: of two labels that look alike,
 * the one that comes more often is the better answer.
 *
 * @param learnt how often each label came in what was learnt
 * @param expected how often each label is expected, over the same alphabet
 */
public record Expectation(Frequencies learnt, Frequencies expected) {

    /** Refuses frequencies over different alphabets. */
    public Expectation {
        if (!learnt.alphabet().equals(expected.alphabet())) {
            throw new HandwritingException("The labels expected are those learnt, " + learnt.alphabet() + ", not "
                    + expected.alphabet() + ".");
        }
    }

    /**
     * Expects labels as often as they were learnt.
     *
     * @param learnt how often each label came in what was learnt
     * @return the expectation
     */
    public static Expectation asLearnt(Frequencies learnt) {
        return new Expectation(learnt, learnt);
    }

    /**
     * Expects labels more evenly than they were learnt.
     *
     * @param learnt how often each label came in what was learnt
     * @param evenness how far to go from there, 0, to {@linkplain Frequencies#ofCharacters all characters alike}, 1
     * @return the expectation
     * @throws HandwritingException if the evenness is not from 0 to 1
     */
    public static Expectation even(Frequencies learnt, double evenness) {
        return new Expectation(learnt, learnt.towards(Frequencies.ofCharacters(learnt.alphabet()), evenness));
    }

    /**
     * Names the labels.
     *
     * @return the alphabet of both
     */
    public Alphabet alphabet() {
        return learnt.alphabet();
    }

    /** Tells how many times as often as it was learnt a label is expected. */
    double factor(int index) {
        return expected.share(index) / learnt.share(index);
    }
}

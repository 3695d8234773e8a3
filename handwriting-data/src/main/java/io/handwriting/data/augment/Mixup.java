package io.handwriting.data.augment;

import io.handwriting.TrainingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the glyphs of a batch are blended, after Zhang and others (2018): each becomes lambda times itself and 1 − lambda
 * times its partner, and its label likewise.
 *
 * @param lambda the share of a glyph that stays, from 0 to 1
 * @param partners for each glyph of the batch the place of its partner, each place once
 */
public record Mixup(double lambda, List<Integer> partners) {
    private static final double LEAST_ALPHA = 0.001;
    private static final double MOST_ALPHA = 100;

    /** Keeps a copy of the partners and refuses a lambda outside 0 to 1. */
    public Mixup {
        if (!(lambda >= 0 && lambda <= 1)) {
            throw new TrainingException("The lambda of a mixup is from 0 to 1, not " + lambda + ".");
        }
        partners = List.copyOf(partners);
    }

    /**
     * Draws how a batch is blended.
     *
     * @param alpha both parameters of the Beta distribution of lambda, from 0.001 to 100: the smaller, the more often
     *     glyphs stay nearly as they are; 0 turns it off, so that lambda is 1 and each glyph is its own partner
     * @param batchSize how many glyphs there are
     * @param seed where lambda and partners come from
     * @return the same for the same arguments
     * @throws TrainingException if alpha lies outside its range
     */
    public static Mixup draw(double alpha, int batchSize, long seed) {
        List<Integer> partners = new ArrayList<>(batchSize);
        for (int i = 0; i < batchSize; i++) {
            partners.add(i);
        }
        if (alpha == 0) {
            return new Mixup(1, partners);
        }
        if (!(alpha >= LEAST_ALPHA && alpha <= MOST_ALPHA)) {
            throw new TrainingException("The alpha of a mixup is 0 (off) or from " + LEAST_ALPHA + " to " + MOST_ALPHA
                    + ", not " + alpha + ".");
        }
        Randomness random = new Randomness();
        random.start(seed, 0);
        double lambda = GammaDistribution.beta(alpha, alpha, random);
        shuffle(partners, random);
        return new Mixup(lambda, partners);
    }

    private static void shuffle(List<Integer> partners, Randomness random) {
        for (int i = partners.size() - 1; i > 0; i--) {
            Collections.swap(partners, i, random.below(i + 1));
        }
    }

    /**
     * Tells whether blending changes anything.
     *
     * @return true when every glyph stays as it is
     */
    public boolean isOff() {
        return lambda == 1;
    }
}

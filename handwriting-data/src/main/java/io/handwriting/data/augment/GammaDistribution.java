package io.handwriting.data.augment;

/** Random numbers of the Gamma and the Beta distribution, after Marsaglia and Tsang (2000). */
final class GammaDistribution {
    private GammaDistribution() {}

    /** Draws from Beta(a, b). */
    static double beta(double a, double b, Randomness random) {
        double difference = log(b, random) - log(a, random);
        return 1 / (1 + StrictMath.exp(difference));
    }

    /**
     * Draws the logarithm of a number of Gamma(shape, 1): with a small shape the number itself is often too small to be
     * told from 0.
     */
    static double log(double shape, Randomness random) {
        if (shape >= 1) {
            return StrictMath.log(atLeastOne(shape, random));
        }
        return StrictMath.log(atLeastOne(shape + 1, random)) + StrictMath.log(1 - random.share()) / shape;
    }

    private static double atLeastOne(double shape, Randomness random) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.normal();
            double v = 1 + c * x;
            double cube = v * v * v;
            if (v > 0 && StrictMath.log(1 - random.share()) < x * x / 2 + d * (1 - cube + StrictMath.log(cube))) {
                return d * cube;
            }
        }
    }
}

package io.handwriting.preprocess.internal.stature;

/** The normal distribution. */
final class Normal {
    private static final double ROOT = Math.sqrt(2 * Math.PI);

    private Normal() {}

    static double density(double difference, double spread) {
        double deviations = difference / spread;
        return Math.exp(-deviations * deviations / 2) / (spread * ROOT);
    }
}

package io.handwriting.preprocess.internal.stature;

import java.util.stream.DoubleStream;

/** How somebody writes who does not go by statures: every character fills the same box, or is as large as it comes. */
public final class Chance {
    private static final double[] SPREADS = {0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5};

    private Chance() {}

    /**
     * Tells how likely sizes are.
     *
     * @param sizes the sizes, one at least
     * @return a logarithm, to be compared with {@link Scales#evidence}
     */
    public static double evidence(double[] sizes) {
        double[] means = Scales.around(sizes);
        return Evidence.onAverage(DoubleStream.of(SPREADS)
                .map(spread -> Evidence.onAverage(DoubleStream.of(means)
                        .map(mean -> Evidence.ofAll(
                                sizes.length, i -> Statures.allowing(Normal.density(sizes[i] - mean, spread))))
                        .toArray()))
                .toArray());
    }
}

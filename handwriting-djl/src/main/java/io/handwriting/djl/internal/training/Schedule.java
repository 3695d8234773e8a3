package io.handwriting.djl.internal.training;

/** The learning rate at each moment of a run. */
@FunctionalInterface
interface Schedule {

    /**
     * Tells the rate.
     *
     * @param epochs how many epochs are behind, with the part of the one under way
     * @return the learning rate
     */
    double at(double epochs);

    static Schedule of(Settings settings) {
        double rate = settings.value(HyperParameters.LEARNING_RATE);
        double last = rate * settings.value(HyperParameters.LAST_RATE);
        int epochs = settings.plan().epochs();
        Schedule falling = switch (settings.value(HyperParameters.SCHEDULE)) {
            case "cosine" -> done -> cosine(rate, last, done / epochs);
            case "one-cycle" -> done -> oneCycle(rate, last, done / epochs);
            case "warm-restarts" -> warmRestarts(settings, rate, last);
            default -> done -> rate;
        };
        double warmUp = settings.value(HyperParameters.WARM_UP) * epochs;
        return done -> falling.at(done) * (done < warmUp ? (done + 0.01 * warmUp) / (1.01 * warmUp) : 1);
    }

    private static double cosine(double from, double to, double share) {
        return to + (from - to) * (1 + Math.cos(Math.PI * Math.min(1, share))) / 2;
    }

    /** Up over the first three tenths, then down, as Smith and Topin have it. */
    private static double oneCycle(double rate, double last, double share) {
        double rise = 0.3;
        return share < rise ? cosine(rate / 25, rate, share / rise) : cosine(rate, last, (share - rise) / (1 - rise));
    }

    /** Loshchilov and Hutter's: down, at once up again, each cycle longer. */
    private static Schedule warmRestarts(Settings settings, double rate, double last) {
        double first = settings.value(HyperParameters.RESTART_EPOCHS);
        double factor = settings.value(HyperParameters.RESTART_FACTOR);
        return done -> {
            double begin = 0;
            double length = first;
            while (done >= begin + length) {
                begin += length;
                length *= factor;
            }
            return cosine(rate, last, (done - begin) / length);
        };
    }
}

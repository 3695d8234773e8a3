package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import io.handwriting.network.layer.Weight;

/** Turns gradients into steps; what it remembers lies in two arrays a weight. */
@FunctionalInterface
interface Optimizer {
    /** What is to be done with one weight. */
    record Step(NDArray weight, NDArray gradient, NDArray first, NDArray second, Weight kind) {}

    /**
     * Changes a weight.
     *
     * @param step the weight with its gradient, which is used up, and what is remembered of it
     * @param number the number of the step in the run, from 1
     * @param rate the learning rate
     * @param gradientScale what the gradient is multiplied by first
     */
    void apply(Step step, long number, double rate, double gradientScale);

    static Optimizer of(Settings settings) {
        double decay = settings.value(HyperParameters.WEIGHT_DECAY);
        return settings.value(HyperParameters.OPTIMIZER).equals("sgd")
                ? new MomentumSgd(settings.value(HyperParameters.MOMENTUM), decay)
                : new AdamW(decay);
    }

    /** Only kernels shrink: biases and scales have nothing to gain by it. */
    private static float decay(Weight kind, double decay) {
        return kind.role() == Weight.Role.KERNEL ? (float) decay : 0;
    }

    /** Loshchilov and Hutter's (2019), with the usual constants. */
    record AdamW(double weightDecay) implements Optimizer {
        private static final double BETA1 = 0.9;
        private static final double BETA2 = 0.999;
        private static final float EPSILON = 1e-8f;

        @Override
        public void apply(Step step, long number, double rate, double gradientScale) {
            double correction =
                    Math.sqrt(1 - Math.pow(BETA2, (double) number)) / (1 - Math.pow(BETA1, (double) number));
            NDList arrays = new NDList(step.weight(), step.gradient(), step.first(), step.second());
            int own = arrays.size();
            step.weight()
                    .getNDArrayInternal()
                    .adamUpdate(
                            arrays,
                            new NDList(step.weight()),
                            (float) rate,
                            (float) (rate * correction),
                            decay(step.kind(), weightDecay),
                            (float) gradientScale,
                            -1,
                            (float) BETA1,
                            (float) BETA2,
                            EPSILON,
                            false,
                            true);
            arrays.stream().skip(own).forEach(NDArray::close); // what DJL adds in MXNet, and forgets
        }
    }

    /** Stochastic gradient descent with momentum. */
    record MomentumSgd(double momentum, double weightDecay) implements Optimizer {
        @Override
        public void apply(Step step, long number, double rate, double gradientScale) {
            step.weight()
                    .getNDArrayInternal()
                    .sgdUpdate(
                            new NDList(step.weight(), step.gradient(), step.first()),
                            new NDList(step.weight()),
                            (float) rate,
                            decay(step.kind(), weightDecay),
                            (float) gradientScale,
                            -1,
                            (float) momentum,
                            false);
        }
    }
}

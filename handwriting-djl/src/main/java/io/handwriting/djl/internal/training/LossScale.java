package io.handwriting.djl.internal.training;

import io.handwriting.djl.internal.script.Precision;

/**
 * What the loss is multiplied by before gradients are computed, so that small ones do not vanish in fp16.
 *
 * @param factor the factor; 1 where nothing vanishes
 * @param calm how many steps went well since it last changed
 */
record LossScale(double factor, int calm) {
    private static final LossScale NONE = new LossScale(1, 0);
    private static final LossScale FIRST = new LossScale(65_536, 0);
    private static final int CALM_STEPS = 2_000;
    private static final double LEAST = 1;

    static LossScale first(Precision precision) {
        return precision == Precision.FP16 ? FIRST : NONE;
    }

    /** After gradients that left the numbers: half of it. */
    LossScale afterOverflow() {
        return new LossScale(Math.max(LEAST, factor / 2), 0);
    }

    /** After a step: twice as much once enough of them went well. */
    LossScale afterStep() {
        if (factor == LEAST) {
            return this;
        }
        return calm + 1 < CALM_STEPS ? new LossScale(factor, calm + 1) : new LossScale(2 * factor, 0);
    }

    boolean canFall() {
        return factor > LEAST;
    }
}

package io.handwriting.djl.internal.training;

import java.time.Duration;

/**
 * Where a run stands.
 *
 * @param epoch the epoch that is under way or next, from 1
 * @param batch how many batches of it are behind
 * @param step how many steps of the run are behind
 * @param lossSum the sum of the losses of this epoch's batches
 * @param leastLoss the least validation loss up to now
 * @param stale how many epochs ago that was
 * @param elapsed how long the run has taken
 */
record Position(int epoch, int batch, long step, double lossSum, double leastLoss, int stale, Duration elapsed) {
    static final Position START = new Position(1, 0, 0, 0, Double.POSITIVE_INFINITY, 0, Duration.ZERO);
}

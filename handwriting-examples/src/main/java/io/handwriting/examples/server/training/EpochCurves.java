package io.handwriting.examples.server.training;

import io.handwriting.evaluation.TrainingHistory.Epoch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a training went, a number for each epoch from the first on; null where there is none.
 *
 * @param trainLoss the losses while learning
 * @param testLoss the losses on the validation share
 * @param accuracy the shares of the validation share read right, from 0 to 1
 */
public record EpochCurves(
        List<@Nullable Double> trainLoss, List<@Nullable Double> testLoss, List<@Nullable Double> accuracy) {

    static EpochCurves of(List<Epoch> epochs) {
        return new EpochCurves(
                curve(epochs, Epoch::trainingLoss),
                curve(epochs, Epoch::validationLoss),
                curve(epochs, Epoch::validationAccuracy));
    }

    private static List<@Nullable Double> curve(List<Epoch> epochs, ToDoubleFunction<Epoch> value) {
        List<@Nullable Double> curve = new ArrayList<>();
        for (Epoch epoch : epochs) {
            while (curve.size() < epoch.epoch() - 1) {
                curve.add(null); // done, but the server was killed before it was written down
            }
            curve.add(number(value.applyAsDouble(epoch)));
        }
        return Collections.unmodifiableList(curve);
    }

    static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}

package io.handwriting.djl.internal.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.network.layer.Weight;
import java.util.LinkedHashMap;
import java.util.Map;

/** One weight after the other, in any engine. */
final class PlainUpdate implements Update {
    private final Backend backend;
    private final Trainee trainee;
    private final Optimizer optimizer;
    private final double clipping;

    PlainUpdate(Backend backend, Trainee trainee, Settings settings) {
        this.backend = backend;
        this.trainee = trainee;
        this.optimizer = Optimizer.of(settings);
        this.clipping = settings.value(HyperParameters.CLIPPING);
    }

    @Override
    public double step(long step, double rate, double lossFactor) {
        Map<Weight, NDArray> gradients = new LinkedHashMap<>();
        trainee.learnt()
                .forEach(weight -> gradients.put(
                        weight, trainee.weights().get(weight.name()).getGradient()));
        double norm = norm(gradients) / lossFactor;
        if (Double.isFinite(norm)) {
            double scale = clipping > 0 ? Math.min(1, clipping / norm) : 1;
            gradients.forEach(
                    (weight, gradient) -> optimizer.apply(step(weight, gradient), step, rate, scale / lossFactor));
        } else {
            trainee.learnt()
                    .forEach(weight -> backend.clearGradient(trainee.weights().get(weight.name())));
        }
        gradients.values().forEach(NDArray::close);
        return norm;
    }

    private Optimizer.Step step(Weight weight, NDArray gradient) {
        return new Optimizer.Step(
                trainee.weights().get(weight.name()),
                gradient,
                trainee.first().get(weight.name()),
                trainee.second().get(weight.name()),
                weight);
    }

    private static double norm(Map<Weight, NDArray> gradients) {
        NDList sums = new NDList();
        for (NDArray gradient : gradients.values()) {
            try (NDArray squares = gradient.square()) {
                sums.add(squares.sum());
            }
        }
        try (sums;
                NDArray stacked = NDArrays.stack(sums);
                NDArray sum = stacked.sum()) {
            return Math.sqrt(sum.getFloat());
        }
    }

    @Override
    public void follow(double kept) {
        for (Weight weight : trainee.network().weights()) {
            NDArray mean = trainee.average().get(weight.name());
            try (NDArray way = trainee.weights().get(weight.name()).sub(mean)) {
                way.muli(1 - kept);
                mean.addi(way);
            }
        }
    }
}

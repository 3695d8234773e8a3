package io.handwriting;

import java.util.List;

/**
 * Makes models of one architecture from labelled glyphs.
 *
 * <p>Stateless and safe to share between threads; each call of {@link #train} is a run of its own.
 */
public interface Trainer {

    /**
     * Names the architecture.
     *
     * @return a short name, such as {@code residual}
     */
    String name();

    /**
     * Describes the architecture.
     *
     * @return one English sentence
     */
    String description();

    /**
     * Lists what can be set beside epochs, batch size and seed.
     *
     * @return the hyper-parameters, each name once
     */
    List<HyperParameter> hyperParameters();

    /**
     * Trains a model; equal data and plans give equal models on one machine.
     *
     * @param data the labelled glyphs; the plan says which share of them validates
     * @param plan how to train
     * @param listener told of progress, in the calling thread
     * @param cancellation looked at often enough to stop within a second
     * @return the best model of the run
     * @throws TrainingException if the plan sets what this trainer does not know or a value outside its range, if the
     *     data are too few, or if training fails
     * @throws TrainingCancelledException if the run was cancelled
     */
    Model train(TrainingData data, TrainingPlan plan, TrainingListener listener, Cancellation cancellation);

    /**
     * Trains a model without a way to cancel.
     *
     * @param data the labelled glyphs
     * @param plan how to train
     * @param listener told of progress, in the calling thread
     * @return the best model of the run
     * @throws TrainingException if plan or data cannot be used, or if training fails
     */
    default Model train(TrainingData data, TrainingPlan plan, TrainingListener listener) {
        return train(data, plan, listener, new Cancellation());
    }
}

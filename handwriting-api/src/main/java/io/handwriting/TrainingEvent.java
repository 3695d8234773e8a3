package io.handwriting;

import java.time.Duration;

/** What happens in a training run: it starts, goes through batches and epochs, and finishes. */
public sealed interface TrainingEvent {

    /**
     * The run begins.
     *
     * @param trainer the architecture
     * @param epochs how often the data will be gone through
     * @param trainingRows how many glyphs it learns from
     * @param validationRows how many glyphs it is checked with
     */
    record Started(String trainer, int epochs, int trainingRows, int validationRows) implements TrainingEvent {}

    /**
     * A batch was learnt.
     *
     * @param epoch the epoch, from 1
     * @param batch the batch in the epoch, from 1
     * @param batches how many batches an epoch has
     * @param loss the loss of this batch
     */
    record BatchDone(int epoch, int batch, int batches, double loss) implements TrainingEvent {}

    /**
     * All data were gone through once more.
     *
     * @param epoch the epoch, from 1
     * @param epochs how many there will be
     * @param trainingLoss the mean loss while learning
     * @param validationLoss the mean loss on the validation share; not a number when there is none
     * @param validationAccuracy the share of the validation share read right, from 0 to 1; not a number when there is
     *     none
     * @param learningRate the learning rate at the end of the epoch; 0 for a trainer that has none
     * @param best whether this is the best epoch so far
     * @param elapsed how long this epoch took
     * @param left how long the run will likely take from here
     */
    record EpochDone(
            int epoch,
            int epochs,
            double trainingLoss,
            double validationLoss,
            double validationAccuracy,
            double learningRate,
            boolean best,
            Duration elapsed,
            Duration left)
            implements TrainingEvent {}

    /**
     * The run is over.
     *
     * @param card the card of the model
     * @param elapsed how long the run took
     */
    record Finished(ModelCard card, Duration elapsed) implements TrainingEvent {}
}

package io.handwriting.djl;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.testkit.SyntheticGlyphs;

/** Runs of seconds, on digits that the test kit draws. */
final class ShortRuns {
    static final TrainingData DIGITS = SyntheticGlyphs.data(Alphabet.DIGITS, 20, 1);
    static final TrainingData FEW = SyntheticGlyphs.data(Alphabet.DIGITS, 5, 1);
    static final TrainingPlan SHORT = TrainingPlan.defaults().epochs(2).batchSize(50);

    private ShortRuns() {}

    static DjlModel train(DjlTrainer trainer, TrainingPlan plan) {
        return train(trainer, plan, TrainingListener.SILENT);
    }

    static DjlModel train(DjlTrainer trainer, TrainingPlan plan, TrainingListener listener) {
        return trainer.train(DIGITS, plan, listener, new Cancellation());
    }

    static TrainingListener cancelAt(Cancellation cancellation, int epoch, int batch) {
        return event -> {
            if (event instanceof TrainingEvent.BatchDone done && done.epoch() == epoch && done.batch() == batch) {
                cancellation.cancel();
            }
        };
    }
}

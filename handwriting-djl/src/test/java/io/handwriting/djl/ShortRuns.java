package io.handwriting.djl;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.PenPath;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.testkit.SyntheticGlyphs;
import io.handwriting.testkit.SyntheticInk;
import java.util.Random;

/** Runs of seconds, on digits that the test kit draws. */
final class ShortRuns {
    static final TrainingData DIGITS = SyntheticGlyphs.data(Alphabet.DIGITS, 20, 1);
    static final TrainingData FEW = SyntheticGlyphs.data(Alphabet.DIGITS, 5, 1);
    static final TrainingData FEW_PATHS = paths(5);
    static final TrainingPlan SHORT = TrainingPlan.defaults().epochs(2).batchSize(50);

    private ShortRuns() {}

    private static TrainingData paths(int each) {
        Random random = new Random(1);
        TrainingData.Builder data =
                TrainingData.builder("paths", Alphabet.DIGITS).sight(Sight.PATH);
        for (String label : Alphabet.DIGITS.labels()) {
            for (int i = 0; i < each; i++) {
                data.add(label, PenPath.of(SyntheticInk.of(label, random)).sheet());
            }
        }
        return data.build();
    }

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

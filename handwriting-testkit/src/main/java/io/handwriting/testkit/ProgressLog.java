package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Model;
import io.handwriting.Trainer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps the events of one training run and judges their order. */
final class ProgressLog implements TrainingListener {
    private final List<TrainingEvent> events = new ArrayList<>();
    private final Thread trainingThread = Thread.currentThread();

    @Override
    public void on(TrainingEvent event) {
        assertThat(Thread.currentThread())
                .as("the thread that tells of progress")
                .isSameAs(trainingThread);
        events.add(event);
    }

    List<TrainingEvent> events() {
        return List.copyOf(events);
    }

    <E extends TrainingEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    void assertTellsOf(Trainer trainer, TrainingData data, TrainingPlan plan, Model model) {
        assertThat(events.get(0)).isInstanceOf(TrainingEvent.Started.class);
        assertThat(events.get(events.size() - 1)).isInstanceOf(TrainingEvent.Finished.class);
        assertThat(all(TrainingEvent.Finished.class))
                .singleElement()
                .satisfies(finished -> assertThat(finished.card()).isEqualTo(model.card()));
        assertThat(all(TrainingEvent.Started.class)).singleElement().satisfies(started -> {
            assertThat(started.trainer()).isEqualTo(trainer.name());
            assertThat(started.epochs()).isBetween(1, plan.epochs());
            assertThat(started.trainingRows()).isPositive();
            assertThat(started.trainingRows() + started.validationRows()).isEqualTo(data.size());
            assertEpochs(started.epochs());
        });
        assertBatches();
    }

    /** A run may stop early, but counts its epochs without a gap. */
    private void assertEpochs(int announced) {
        List<TrainingEvent.EpochDone> epochs = all(TrainingEvent.EpochDone.class);
        assertThat(epochs).hasSizeBetween(1, announced);
        for (int i = 0; i < epochs.size(); i++) {
            TrainingEvent.EpochDone epoch = epochs.get(i);
            assertThat(epoch.epoch()).isEqualTo(i + 1);
            assertThat(epoch.epochs()).isEqualTo(announced);
            assertThat(epoch.trainingLoss()).isFinite();
            assertThat(epoch.validationAccuracy()).isBetween(0.0, 1.0);
            assertThat(epoch.elapsed()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(epoch.left()).isGreaterThanOrEqualTo(Duration.ZERO);
        }
        assertThat(epochs).as("one epoch is the best so far").anyMatch(TrainingEvent.EpochDone::best);
    }

    /** Batches, where there are any, belong to the epoch that ends next, and are counted from 1 without a gap. */
    private void assertBatches() {
        int epoch = 1;
        int batch = 0;
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.BatchDone done) {
                assertThat(done.epoch()).isEqualTo(epoch);
                assertThat(done.batch()).isEqualTo(++batch).isLessThanOrEqualTo(done.batches());
            } else if (event instanceof TrainingEvent.EpochDone) {
                epoch++;
                batch = 0;
            }
        }
    }
}

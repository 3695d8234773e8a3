package io.handwriting.djl;

import static io.handwriting.djl.ShortRuns.FEW;
import static io.handwriting.djl.ShortRuns.FEW_PATHS;
import static io.handwriting.djl.ShortRuns.SHORT;
import static io.handwriting.djl.ShortRuns.train;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever is asked for, the trainer learns. */
class DjlTrainerTest {
    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void everyArchitecture_learnsWithItsDefaults(Architecture architecture) {
        List<Double> losses = new ArrayList<>();
        TrainingListener listener = event -> {
            if (event instanceof TrainingEvent.EpochDone epoch) {
                losses.add(epoch.trainingLoss());
            }
        };
        TrainingData data = architecture.sight() == Sight.PATH ? FEW_PATHS : FEW;
        DjlModel model =
                DjlTrainer.of(architecture).train(data, SHORT.epochs(3).batchSize(16), listener, new Cancellation());
        assertThat(model.card().sight()).isEqualTo(architecture.sight());
        assertThat(losses).hasSize(3);
        assertThat(losses.get(2)).isLessThan(losses.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "optimizer, sgd", "schedule, one-cycle", "schedule, warm-restarts", "focusing, 2", "mixup, 0.2",
        "balance, weights", "balance, sampling", "moving-average, 0", "clipping, 0", "augmentation, strong",
        "precision, bf16"
    })
    void everySetting_trains(String name, String value) {
        DjlModel model = train(DjlTrainer.of(Architecture.LINEAR), SHORT.with(name, value));
        assertThat(model.card().provenance().get("plan")).contains(name + "=" + value);
    }

    @Test
    void patience_endsARunThatGetsNoBetter() {
        List<TrainingEvent.EpochDone> epochs = new ArrayList<>();
        train(
                DjlTrainer.of(Architecture.LINEAR),
                SHORT.epochs(200).with("patience", 2).with("learning-rate", 5).with("moving-average", 0),
                event -> {
                    if (event instanceof TrainingEvent.EpochDone epoch) {
                        epochs.add(epoch);
                    }
                });
        assertThat(epochs).hasSizeBetween(3, 150);
        double least = epochs.stream()
                .mapToDouble(TrainingEvent.EpochDone::validationLoss)
                .min()
                .orElseThrow();
        assertThat(epochs.get(epochs.size() - 3).validationLoss()).isEqualTo(least);
    }

    @Test
    void fewRowsAndBatchesOfOne_areLearnt() {
        TrainingData few = SyntheticGlyphs.data(Alphabet.ofCharacters("01"), 2, 1);
        for (int batchSize : List.of(1, 3, 65_536)) {
            DjlModel model = DjlTrainer.of(Architecture.CNN_BATCHNORM)
                    .train(few, SHORT.batchSize(batchSize), TrainingListener.SILENT, new Cancellation());
            assertThat(model.card().figures())
                    .as("nothing is left to validate with")
                    .isEmpty();
        }
    }
}

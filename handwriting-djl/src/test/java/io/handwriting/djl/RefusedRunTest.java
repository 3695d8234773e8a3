package io.handwriting.djl;

import static io.handwriting.djl.ShortRuns.FEW_PATHS;
import static io.handwriting.djl.ShortRuns.SHORT;
import static io.handwriting.djl.ShortRuns.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.ProviderException;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.internal.engine.Held;
import io.handwriting.network.Architecture;
import io.handwriting.testkit.SyntheticGlyphs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that cannot be is refused with a sentence, before anything is started. */
class RefusedRunTest {
    @Test
    void unknownEngineOrDevice_isRefused() {
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR);
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> train(trainer.on(Compute.defaults().engine("Abacus")), SHORT))
                .withMessageContainingAll("Abacus", "PyTorch");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> train(trainer.on(Compute.defaults().device("cuda:7")), SHORT))
                .withMessageContainingAll("cuda:7", "Ask for auto or cpu");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> train(trainer.on(Compute.defaults().device("toaster")), SHORT))
                .withMessageContaining("toaster");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Compute.defaults().threads(0))
                .withMessageContaining("1 to 1024");
    }

    @Test
    void refusedRun_startsNothingAndMakesNoFolder(@TempDir Path folder) {
        Path run = folder.resolve("run");
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).in(RunFolder.of(run));
        int before = Held.by("PyTorch");
        assertRefused(trainer, SHORT.with("precision", "fp16"), "fp16");
        assertRefused(trainer.on(Compute.defaults().device("cuda:9")), SHORT, "cuda:9");
        assertRefused(trainer.on(Compute.defaults().engine("Abacus")), SHORT, "Abacus");
        assertRefused(trainer.on(Compute.defaults().engine("MXNet")), SHORT.with("precision", "bf16"), "Only PyTorch");
        assertThat(run).doesNotExist();
        assertThat(Held.by("PyTorch")).isEqualTo(before);
    }

    private static void assertRefused(DjlTrainer trainer, TrainingPlan plan, String sentence) {
        List<TrainingEvent> events = new ArrayList<>();
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> train(trainer, plan, events::add))
                .withMessageContaining(sentence)
                .withMessageEndingWith(".");
        assertThat(events).isEmpty();
    }

    @Test
    void wrongDefaultOfAnArchitecture_isASentence() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(DjlTrainer.of(ownDefault("speed", "1")), SHORT))
                .withMessage("The architecture has a default for \"speed\", which is no setting.");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(DjlTrainer.of(ownDefault("mixup", "much")), SHORT))
                .withMessageContainingAll("\"mixup\" is a number", "much");
    }

    private static Architecture ownDefault(String name, String value) {
        return new Architecture("own", "Own.", Sight.PICTURE, Architecture.LINEAR.design(), Map.of(name, value));
    }

    @Test
    void dataThatTheNetDoesNotLookAt_areRefused() {
        DjlTrainer pen = DjlTrainer.of(Architecture.PEN);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(pen, SHORT))
                .withMessageStartingWith("A net of the architecture \"pen\" looks at the ways of pens, but")
                .withMessageEndingWith("holds pictures.");
        DjlTrainer linear = DjlTrainer.of(Architecture.LINEAR);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(linear.validatedBy(FEW_PATHS), SHORT))
                .withMessageEndingWith("looks at pictures, but \"paths\" holds the ways of pens.");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> linear.train(FEW_PATHS, SHORT, TrainingListener.SILENT, new Cancellation()))
                .withMessageEndingWith("looks at pictures, but \"paths\" holds the ways of pens.");
    }

    @Test
    void teacherOfAnotherSight_isRefused() {
        DjlModel teacher = train(DjlTrainer.of(Architecture.LINEAR), SHORT);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> DjlTrainer.of(Architecture.PEN)
                        .taughtBy(teacher)
                        .train(FEW_PATHS, SHORT, TrainingListener.SILENT, new Cancellation()))
                .withMessageContaining("looks at something else than its pupil");
    }

    @Test
    void teacherOfOtherLabels_isRefused() {
        DjlModel teacher = train(DjlTrainer.of(Architecture.LINEAR), SHORT);
        TrainingData letters = SyntheticGlyphs.data(Alphabet.ofCharacters("AB"), 20, 1);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> DjlTrainer.of(Architecture.LINEAR)
                        .taughtBy(teacher)
                        .train(letters, SHORT, TrainingListener.SILENT))
                .withMessageContaining("both must be the same");
    }

    @Test
    void glyphsWithoutLabels_areRefusedWhereNobodyTeaches() {
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).alsoSeeing(ShortRuns.FEW.named("pile"));
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> train(trainer, SHORT))
                .withMessageContaining("Nobody says what the glyphs of \"pile\" show");
    }
}

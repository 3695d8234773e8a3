package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.TrainingData;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Compute;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunIdentityTest {
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.DIGITS, 3, 1);
    private static final String RUN = identity(Lineage.NONE, TrainingPlan.defaults(), DATA);

    private static String identity(Lineage lineage, TrainingPlan plan, TrainingData data) {
        return identity(lineage, plan, new Material(data, plan.split(data), false, Optional.empty()));
    }

    private static String identity(Lineage lineage, TrainingPlan plan, Material material) {
        return RunIdentity.of(Architecture.LINEAR, lineage, plan, Compute.defaults(), material);
    }

    private static String checkedWith(TrainingData data, TrainingData validation) {
        TrainingData.Split parts = new TrainingData.Split(data, validation);
        return identity(Lineage.NONE, TrainingPlan.defaults(), new Material(data, parts, true, Optional.empty()));
    }

    private static DjlModel model(long seed) {
        ModelCard card = ModelCard.builder("a model", "linear", Alphabet.DIGITS).build();
        return new DjlModel(
                card, Architecture.LINEAR.network(10), FirstWeights.of(Architecture.LINEAR.network(10), seed));
    }

    private static Lineage taughtBy(DjlModel... teachers) {
        return Lineage.NONE.taughtBy(List.of(teachers));
    }

    @Test
    void equalRuns_areAlike() {
        TrainingData again = SyntheticGlyphs.data(Alphabet.DIGITS, 3, 1);
        assertThat(identity(Lineage.NONE, TrainingPlan.defaults(), again)).isEqualTo(RUN);
        assertThat(identity(taughtBy(model(1)), TrainingPlan.defaults(), again))
                .isEqualTo(identity(taughtBy(model(1)), TrainingPlan.defaults(), DATA));
    }

    @Test
    void otherPlan_isAnotherRun() {
        assertThat(identity(Lineage.NONE, TrainingPlan.defaults().with("mixup", 0.1), DATA))
                .isNotEqualTo(RUN);
    }

    @Test
    void otherGlyphsOfTheSameLabels_areAnotherRun() {
        TrainingData others = SyntheticGlyphs.data(Alphabet.DIGITS, 3, 2);
        assertThat(others.size()).isEqualTo(DATA.size());
        assertThat(others.name()).isEqualTo(DATA.name());
        assertThat(identity(Lineage.NONE, TrainingPlan.defaults(), others)).isNotEqualTo(RUN);
    }

    @Test
    void otherTeacher_isAnotherRun() {
        String taught = identity(taughtBy(model(1)), TrainingPlan.defaults(), DATA);
        assertThat(taught).isNotEqualTo(RUN).contains("taught by \"a model\"");
        assertThat(identity(taughtBy(model(2)), TrainingPlan.defaults(), DATA)).isNotEqualTo(taught);
    }

    @Test
    void oneMoreTeacher_isAnotherRun() {
        assertThat(identity(taughtBy(model(1), model(2)), TrainingPlan.defaults(), DATA))
                .isNotEqualTo(identity(taughtBy(model(1)), TrainingPlan.defaults(), DATA));
    }

    @Test
    void otherStart_isAnotherRun() {
        String started = identity(Lineage.NONE.startingFrom(model(1)), TrainingPlan.defaults(), DATA);
        assertThat(started).isNotEqualTo(RUN).contains("starting from \"a model\"");
        assertThat(identity(Lineage.NONE.startingFrom(model(2)), TrainingPlan.defaults(), DATA))
                .isNotEqualTo(started);
    }

    @Test
    void otherGlyphsWithoutLabels_areAnotherRun() {
        TrainingPlan plan = TrainingPlan.defaults();
        TrainingData unlabelled = SyntheticGlyphs.data(Alphabet.DIGITS, 3, 2);
        Material more = new Material(DATA, plan.split(DATA), false, Optional.of(unlabelled));
        assertThat(identity(Lineage.NONE, plan, more)).isNotEqualTo(RUN).contains("30 rows of", "without labels");
    }

    @Test
    void otherDataToCheckWith_areAnotherRun() {
        TrainingData more = SyntheticGlyphs.data(Alphabet.DIGITS, 2, 7);
        String apart = checkedWith(DATA, more);
        assertThat(apart).isNotEqualTo(RUN).contains("checked with 20 rows of");
        assertThat(checkedWith(DATA, SyntheticGlyphs.data(Alphabet.DIGITS, 2, 8)))
                .isNotEqualTo(apart);
        assertThat(checkedWith(DATA.and(more), more.rows(0, 1))).isNotEqualTo(checkedWith(DATA, more.and(more)));
        assertThat(identity(Lineage.NONE, TrainingPlan.defaults(), DATA.and(more)))
                .isNotEqualTo(apart);
    }
}

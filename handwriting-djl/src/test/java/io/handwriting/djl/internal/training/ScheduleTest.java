package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.TrainingPlan;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final TrainingPlan PLAN = TrainingPlan.defaults()
            .epochs(40)
            .with("learning-rate", 0.1)
            .with("last-rate", 0.01)
            .with("warm-up", 0);

    private static Schedule schedule(TrainingPlan plan) {
        return Schedule.of(new Settings(plan, Map.of()));
    }

    @Test
    void cosine_fallsToTheLastRate() {
        Schedule cosine = schedule(PLAN.with("schedule", "cosine"));
        assertThat(cosine.at(0)).isEqualTo(0.1);
        assertThat(cosine.at(20)).isEqualTo((0.1 + 0.001) / 2, within(1e-12));
        assertThat(cosine.at(40)).isEqualTo(0.001, within(1e-12));
    }

    @Test
    void oneCycle_risesThenFalls() {
        Schedule cycle = schedule(PLAN.with("schedule", "one-cycle"));
        assertThat(cycle.at(0)).isEqualTo(0.1 / 25, within(1e-12));
        assertThat(cycle.at(12)).isEqualTo(0.1, within(1e-12));
        assertThat(cycle.at(40)).isEqualTo(0.001, within(1e-12));
    }

    @Test
    void warmRestarts_comeLaterEachTime() {
        Schedule restarts = schedule(PLAN.with("schedule", "warm-restarts")
                .with("restart-epochs", 10)
                .with("restart-factor", 2));
        assertThat(restarts.at(9.99)).isLessThan(0.0011);
        assertThat(restarts.at(10)).isEqualTo(0.1);
        assertThat(restarts.at(20)).isEqualTo((0.1 + 0.001) / 2, within(1e-12));
        assertThat(restarts.at(30)).isEqualTo(0.1);
    }

    @Test
    void constant_stays() {
        Schedule constant = schedule(PLAN.with("schedule", "constant"));
        assertThat(constant.at(0)).isEqualTo(constant.at(39)).isEqualTo(0.1);
    }

    @Test
    void warmUp_risesFromNextToNothing() {
        Schedule warmed = schedule(PLAN.with("schedule", "constant").with("warm-up", 0.1));
        assertThat(warmed.at(0)).isPositive().isLessThan(0.002);
        assertThat(warmed.at(2)).isEqualTo(0.05, within(0.001));
        assertThat(warmed.at(4)).isEqualTo(0.1);
    }
}

package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "8, 10, 0.490162, 0.943318",
        "0, 10, 0, 0.277533",
        "10, 10, 0.722467, 1",
        "50, 100, 0.403832, 0.596168",
        "1, 1, 0.206549, 1",
        "9536, 10000, 0.949300, 0.957552"
    })
    void wilson_isAsInTheTables(int hits, int rows, double low, double high) {
        Interval interval = new Share(hits, rows).interval();
        assertThat(interval.low()).isEqualTo(low, within(1e-6));
        assertThat(interval.high()).isEqualTo(high, within(1e-6));
    }

    @Test
    void wilson_withoutRows_isEverything() {
        assertThat(new Share(0, 0).interval()).isEqualTo(new Interval(0, 1));
    }

    @Test
    void interval_containsItsBounds() {
        Interval interval = new Interval(0.25, 0.5);
        assertThat(interval.contains(0.25)).isTrue();
        assertThat(interval.contains(0.5)).isTrue();
        assertThat(interval.contains(0.2)).isFalse();
        assertThat(interval.contains(0.6)).isFalse();
    }

    @Test
    void share_withoutRows_isNoNumber() {
        assertThat(new Share(0, 0).value()).isNaN();
        assertThat(new Share(3, 4).value()).isEqualTo(0.75);
        assertThat(new Share(3, 4).misses()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "5, 4"})
    void share_outsideItsRows_isRefused(int hits, int rows) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> new Share(hits, rows))
                .withMessage("A share counts 0 to 4 of 4 rows, not " + hits + ".");
    }
}

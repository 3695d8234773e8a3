package io.handwriting.evaluation.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 1, 0.2",
        "0.62, 0.91, 0.6, 1, 0.1",
        "0, 1870, 0, 2000, 500",
        "0.000001, 0.003, 0, 0.003, 0.001",
        "-3, 7, -4, 8, 2"
    })
    void bounds_areRound(double least, double most, double low, double high, double step) {
        Scale scale = Scale.around(least, most, 5);
        assertThat(scale.low()).isEqualTo(low, within(1e-9));
        assertThat(scale.high()).isEqualTo(high, within(1e-9));
        assertThat(scale.step()).isEqualTo(step, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5", "0.3, 0.3", "-2, -2"})
    void oneValue_hasRoomAroundIt(double least, double most) {
        Scale scale = Scale.around(least, most, 5);
        assertThat(scale.high()).isGreaterThan(scale.low());
        assertThat(scale.share(least)).isBetween(0.0, 1.0);
    }

    @Test
    void marks_areMultiplesOfTheStep() {
        assertThat(new Scale(1, 30, 5).marks()).isEqualTo(List.of(5.0, 10.0, 15.0, 20.0, 25.0, 30.0));
        assertThat(Scale.SHARES.marks()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0.5, 1", "0.25, 2", "0.001, 3", "20, 0", "0.1, 1"})
    void digits_tellMarksApart(double step, int digits) {
        assertThat(new Scale(0, 10 * step, step).digits()).isEqualTo(digits);
    }
}

package io.handwriting.evaluation.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.8741 | 1 | 87.4",
                "0 | 2 | 0.00",
                "1 | 1 | 100.0",
                "0.9994 | 1 | 99.9",
                "0.9996 | 1 | > 99.9",
                "0.99999 | 0 | > 99",
                "0.995 | 0 | > 99",
                "0.994 | 0 | 99",
                "0.9999 | 2 | 99.99"
            })
    void percent_isRoundedButNeverToAll(double share, int digits, String expected) {
        assertThat(Numbers.percent(share, digits)).isEqualTo(expected + "\u202f%");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1k", "1250, 1.3k", "12345, 12k", "1200000, 1.2M", "25000000, 25M"})
    void shortCount_fitsAboveABar(long count, String expected) {
        assertThat(Numbers.shortCount(count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.0031, 3, 0.003", "0.000003, 6, 3e-06", "0, 6, 0.000000", "1, 7, 1e+00"})
    void small_isReadable(double number, int digits, String expected) {
        assertThat(Numbers.small(number, digits)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "12.5, 12.5", "100, 100", "3.14159, 3.14", "1e7, 10000000"})
    void place_hasNoNeedlessDigits(double place, String expected) {
        assertThat(Numbers.place(place)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity"})
    void noNumber_isADash(double number) {
        assertThat(Numbers.percent(number, 1)).isEqualTo("–");
        assertThat(Numbers.decimal(number, 1)).isEqualTo("–");
    }
}

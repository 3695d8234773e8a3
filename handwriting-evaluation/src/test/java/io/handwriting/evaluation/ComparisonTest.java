package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    /** Reads ten times A as told: one character a row. */
    private static Evaluation reading(String name, String answers) {
        Script script = Script.over("AB").named(name);
        answers.chars().forEach(answer -> script.sure("A", Character.toString(answer)));
        return script.evaluation();
    }

    private static final Comparison THREE = Comparison.of(
            List.of(reading("weak", "AAAABBBBBB"), reading("strong", "AAABAAAAAB"), reading("weak", "ABABABABAB")));

    @Test
    void names_areDistinct() {
        assertThat(THREE.names()).containsExactly("weak", "strong", "weak (2)");
        assertThat(THREE.evaluations()).hasSize(3);
    }

    @Test
    void best_isTheMostAccurate() {
        assertThat(THREE.best()).isEqualTo(1);
        assertThat(Comparison.of(List.of(reading("a", "AB"), reading("b", "BA")))
                        .best())
                .isZero();
    }

    @Test
    void difference_countsRowsThatOneAloneReadsRight() {
        assertThat(THREE.difference(0, 1)).isEqualTo(new PairedDifference("weak", "strong", 1, 5, 10));
        assertThat(THREE.difference(0, 1).difference()).isEqualTo(-0.4);
    }

    @Test
    void differences_areThoseOfTheBest() {
        assertThat(THREE.differences())
                .containsExactly(
                        new PairedDifference("strong", "weak", 5, 1, 10),
                        new PairedDifference("strong", "weak (2)", 3, 0, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9, 0.021484375",
        "9, 1, 0.021484375",
        "5, 5, 1",
        "0, 0, 1",
        "0, 5, 0.0625",
        "0, 6, 0.03125",
        "4, 12, 0.076813"
    })
    void pValue_isThatOfMcNemarsExactTest(int onlyFirst, int onlySecond, double expected) {
        PairedDifference difference = new PairedDifference("a", "b", onlyFirst, onlySecond, 100);
        assertThat(difference.pValue()).isEqualTo(expected, within(1e-6));
        assertThat(difference.isSignificant()).isEqualTo(expected < 0.05);
    }

    @Test
    void pValue_ofManyRows_staysANumber() {
        assertThat(new PairedDifference("a", "b", 5000, 5300, 100_000).pValue()).isBetween(0.002, 0.004);
        assertThat(new PairedDifference("a", "b", 100, 20_000, 100_000).pValue())
                .isBetween(0.0, 1e-300);
    }

    @Test
    void interval_isThatOfAgrestiAndMin() {
        Interval interval = new PairedDifference("a", "b", 12, 4, 100).interval();
        assertThat(interval.low()).isEqualTo(0.000680, within(1e-5));
        assertThat(interval.high()).isEqualTo(0.156182, within(1e-5));
    }

    @Test
    void oneEvaluation_isNotCompared() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Comparison.of(List.of(reading("a", "A"))))
                .withMessage("A comparison needs two evaluations at least, but got 1.");
    }

    @Test
    void evaluationsOnOtherData_areNotCompared() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Comparison.of(List.of(reading("a", "AA"), reading("b", "AAA"))))
                .withMessageMatching("\"a\" was evaluated on \"rows\" \\(2 rows, fingerprint \\w{8}\\) and \"b\" on"
                        + " \"rows\" \\(3 rows, fingerprint \\w{8}\\); only evaluations on the same rows in the same"
                        + " order can be compared.");
    }
}

package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Calibration of small data, computed by hand. */
class CalibrationTest {

    /** Two answers of confidence 0.9 (one wrong), one right of 0.5, one wrong of 0.5. */
    private static final Calibration FOUR = Script.over("AB")
            .row("A", 0.9f, 0.1f)
            .row("B", 0.9f, 0.1f)
            .row("A", 0.5f, 0.5f)
            .row("B", 0.5f, 0.5f)
            .evaluation()
            .calibration();

    @Test
    void bins_areFifteenOfEqualWidth() {
        assertThat(FOUR.bins()).hasSize(15);
        assertThat(FOUR.bins().get(0).from()).isZero();
        assertThat(FOUR.bins().get(14).to()).isEqualTo(1);
        assertThat(FOUR.bins()).allMatch(bin -> Math.abs(bin.to() - bin.from() - 1 / 15.0) < 1e-12);
    }

    @Test
    void bins_holdConfidenceAndHits() {
        ReliabilityBin sure = FOUR.bins().get(13);
        assertThat(sure.hits()).isEqualTo(new Share(1, 2));
        assertThat(sure.confidence()).isEqualTo(0.9, within(1e-6));
        assertThat(sure.overconfidence()).isEqualTo(0.4, within(1e-6));
        assertThat(FOUR.bins().get(7).hits()).isEqualTo(new Share(1, 2));
        assertThat(FOUR.bins().get(0).hits()).isEqualTo(new Share(0, 0));
        assertThat(FOUR.bins().get(0).confidence()).isNaN();
    }

    @Test
    void expectedError_weighsTheBinsByTheirRows() {
        assertThat(FOUR.rows()).isEqualTo(4);
        assertThat(FOUR.expectedError()).isEqualTo((2 * 0.4 + 2 * 0.0) / 4, within(1e-6));
    }

    @Test
    void overconfidence_letsBinsOffsetEachOther() {
        Calibration calibration = Script.over("AB")
                .row("B", 0.6f, 0.4f)
                .row("A", 0.9f, 0.1f)
                .evaluation()
                .calibration();
        assertThat(calibration.expectedError()).isEqualTo((0.6 + 0.1) / 2, within(1e-6));
        assertThat(calibration.overconfidence()).isEqualTo((0.6 - 0.1) / 2, within(1e-6));
    }

    @Test
    void brier_sumsTheSquaresOverTheLabels() {
        double expected = (2 * 0.1 * 0.1 + 2 * 0.9 * 0.9 + 4 * 0.25) / 4;
        assertThat(FOUR.brier()).isEqualTo(expected, within(1e-6));
    }

    @Test
    void negativeLogLikelihood_isOfTheTruth() {
        double expected = -(Math.log(0.9) + Math.log(0.1) + 2 * Math.log(0.5)) / 4;
        assertThat(FOUR.negativeLogLikelihood()).isEqualTo(expected, within(1e-6));
    }

    @Test
    void impossibleTruth_countsAsHardlyPossible() {
        Calibration calibration = Script.over("AB").sure("A", "B").evaluation().calibration();
        assertThat(calibration.negativeLogLikelihood()).isEqualTo(12 * Math.log(10), within(1e-9));
        assertThat(calibration.brier()).isEqualTo(2);
        assertThat(calibration.expectedError()).isEqualTo(1);
    }

    @Test
    void confidenceOnTheEdge_belongsToTheBinBelow() {
        Calibration calibration = Script.over("ABCDE")
                .row("A", 0.2f, 0.2f, 0.2f, 0.2f, 0.2f)
                .row("A", 0.6f, 0.4f, 0, 0, 0)
                .row("A", 1, 0, 0, 0, 0)
                .evaluation()
                .calibration();
        assertThat(calibration.bins().get(2).hits().rows()).isEqualTo(1);
        assertThat(calibration.bins().get(8).hits().rows()).isEqualTo(1);
        assertThat(calibration.bins().get(14).hits().rows()).isEqualTo(1);
    }

    @Test
    void blankRows_doNotCount() {
        Calibration calibration =
                Script.over("AB").blank("A").row("A", 1, 0).evaluation().calibration();
        assertThat(calibration.rows()).isEqualTo(1);
        assertThat(calibration.brier()).isZero();
        assertThat(calibration.bins().get(0).hits().rows()).isZero();
    }

    @Test
    void nothingButBlankRows_givesNoNumbers() {
        Calibration calibration = Script.over("AB").blank("A").evaluation().calibration();
        assertThat(calibration.expectedError()).isNaN();
        assertThat(calibration.overconfidence()).isNaN();
        assertThat(calibration.brier()).isNaN();
        assertThat(calibration.negativeLogLikelihood()).isNaN();
    }
}

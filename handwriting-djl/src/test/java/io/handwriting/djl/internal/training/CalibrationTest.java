package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.TrainingPlan;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Settings OPEN = new Settings(TrainingPlan.defaults().with("foreign", 0.1), Map.of());
    private static final Settings CLOSED = new Settings(TrainingPlan.defaults().with("foreign", 0), Map.of());

    /** Scores that are right as often as they say, multiplied by how much too sure they are. */
    private static Scored scored(int rows, double tooSure) {
        SplittableRandom random = new SplittableRandom(1);
        TrainingData.Builder data = TrainingData.builder("two", Alphabet.ofCharacters("ab"));
        float[] scores = new float[2 * rows];
        for (int row = 0; row < rows; row++) {
            double score = 4 * random.nextDouble() - 2;
            boolean first = random.nextDouble() < 1 / (1 + Math.exp(-score));
            data.add(first ? "a" : "b", Glyph.BLANK);
            scores[2 * row] = (float) (tooSure * score);
        }
        return new Scored(data.build(), scores);
    }

    @Test
    void temperature_makesUpForScoresThatAreTooSureOrTooShy() {
        assertThat(Calibration.of(scored(20_000, 3), CLOSED).temperature()).isEqualTo(3, within(0.2f));
        assertThat(Calibration.of(scored(20_000, 0.5), CLOSED).temperature()).isEqualTo(0.5f, within(0.05f));
    }

    @Test
    void familiarityFromWhichAnswersAreAccepted_leavesOutTwoInAThousand() {
        Scored scored = scored(1000, 1);
        float least = Calibration.of(scored, OPEN).acceptance().familiarity();
        int refused = 0;
        for (int row = 0; row < 1000; row++) {
            refused += (float) scored.familiarity(row) < least ? 1 : 0;
        }
        assertThat(refused).isEqualTo(2);
        assertThat(Calibration.of(scored, CLOSED).acceptance()).isEqualTo(Acceptance.EVERYTHING);
    }

    @Test
    void fewRows_tellNothing() {
        assertThat(Calibration.of(scored(99, 3), OPEN)).isEqualTo(Calibration.NONE);
    }
}

package io.handwriting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.CanvasCondition;
import io.handwriting.evaluation.Personalisation;
import io.handwriting.evaluation.PersonalisationPlan;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Personal;
import io.handwriting.testkit.SyntheticInk;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class OneHandTest {
    /** A stroke down and one to the right: somebody's seven, upside down. */
    private static final Ink CORNER =
            Ink.pen().down(10, 10).to(10, 90).to(60, 90).ink();

    @Test
    void cornerTaughtAsSeven_isReadAsSevenThenAndLater(@TempDir Path folder) {
        Path file = folder.resolve("hand.personal");
        try (Recognizer recognizer = Recognizer.open()) {
            assertThat(OneHand.readAgain(recognizer, CORNER, file).label()).isNotEqualTo("7");
            assertThat(OneHand.correct(recognizer, CORNER, CORNER, file).label())
                    .isEqualTo("7");
            assertThat(OneHand.readAgain(recognizer, CORNER, file).label()).isEqualTo("7");
            assertThat(OneHand.readAgain(recognizer, SyntheticInk.of("0"), file).label())
                    .isEqualTo("0");
        }
    }

    @Test
    void secondCharacterTaughtAsAnS_isReadAsOne_besideADigitToo() {
        Ink seventySeven = Ink.of(new float[] {10, 10, 60, 12, 30, 90}, new float[] {110, 10, 160, 12, 130, 90});
        try (Recognizer recognizer = Recognizer.open()) {
            Personal personal = CanvasReader.of(recognizer).personalise();
            assertThat(personal.reader().readText(seventySeven).text()).isEqualTo("77");
            assertThat(OneHand.correctSecond(personal, seventySeven)).endsWith("S");
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "HANDWRITING_DATA",
            matches = ".+",
            disabledReason = "HANDWRITING_DATA does not name the folder of the data sets.")
    void unseenWriters_areReadBetterWithTheShippedModel_lessSoWhereItFollowsThePen() {
        PenStrokes strokes =
                DataSets.in(Path.of(System.getenv("HANDWRITING_DATA"))).pens("unipen-isolated-part@validation");
        try (Recognizer recognizer = Recognizer.open()) {
            TrainingData others = strokes.where(sample -> sample.writer().equals(Optional.of("81")))
                    .draw(recognizer.card().alphabet(), recognizer.card().preprocessing());
            PersonalisationPlan strokesThemselves = PersonalisationPlan.defaults();
            PersonalisationPlan pictures = strokesThemselves.condition(CanvasCondition.PLAIN);
            assertThat(fall(recognizer, strokes, others, pictures)).isGreaterThan(0.2);
            assertThat(fall(recognizer, strokes, others, pictures.wrong(0.05))).isGreaterThan(0.18);
            assertThat(fall(recognizer, strokes, others, strokesThemselves)).isGreaterThan(0.1);
        }
    }

    private static double fall(
            Recognizer recognizer, PenStrokes strokes, TrainingData others, PersonalisationPlan plan) {
        return Personalisation.of(recognizer, strokes, others, plan).fall();
    }
}

package io.handwriting.evaluation.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.evaluation.Auroc;
import io.handwriting.evaluation.CanvasCondition;
import io.handwriting.evaluation.Comparison;
import io.handwriting.evaluation.ConditionFigures;
import io.handwriting.evaluation.Environment;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.EvaluationReport;
import io.handwriting.evaluation.ForeignFigures;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.PairedDifference;
import io.handwriting.evaluation.Refusals;
import io.handwriting.evaluation.Robustness;
import io.handwriting.evaluation.Script;
import io.handwriting.evaluation.Share;
import io.handwriting.evaluation.Speed;
import io.handwriting.evaluation.Spread;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link EvaluationReport#toJson} promises. */
class ReportJsonTest {
    private static final Evaluation ONE = Script.over("AB")
            .named("one")
            .row("A", 0.75f, 0.25f)
            .row("A", 0.25f, 0.75f)
            .blank("B")
            .evaluation()
            .with(new Speed(64, 1000.5, 10, Duration.ofNanos(1_500_000), Duration.ofMillis(2)));
    private static final Evaluation TWO =
            Script.over("AB").named("two").sure("A", "A", 2).sure("B", "A").evaluation();

    private static JsonObject json(EvaluationReport report) {
        Environment environment = new Environment(Instant.EPOCH, "Java", "Linux", 2);
        return JsonObject.parse("report", report.with(environment).toJson());
    }

    private final JsonObject report = json(EvaluationReport.of(Comparison.of(List.of(ONE, TWO))));
    private final JsonObject one = report.objects("evaluations").get(0);

    @Test
    void report_describesItself() {
        assertThat(report.text("format")).isEqualTo("handwriting-evaluation");
        assertThat(report.count("version")).isEqualTo(1);
        assertThat(report.object("environment").text("time")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(report.object("environment").count("processors")).isEqualTo(2);
        assertThat(report.objects("epochs")).isEmpty();
    }

    @Test
    void evaluation_namesModelAndData() {
        assertThat(one.text("name")).isEqualTo("one");
        assertThat(one.text("device")).isEqualTo("cpu");
        assertThat(one.object("model").text("architecture")).isEqualTo("told");
        assertThat(one.object("model").object("preprocessing").text("alignment"))
                .isEqualTo("BOUNDING_BOX");
        assertThat(one.object("model").object("acceptance").numberOrNone("familiarity"))
                .isNaN();
        assertThat(one.object("model").object("provenance").text("seed")).isEqualTo("1");
        assertThat(one.object("model").object("figures").number("rows")).isEqualTo(0.5);
        assertThat(one.object("data").count("rows")).isEqualTo(3);
        assertThat(one.object("data").text("fingerprint")).isEqualTo(ONE.dataFingerprint());
    }

    @Test
    void shares_haveTheirIntervals() {
        JsonObject accuracy = one.object("accuracy");
        assertThat(accuracy.count("hits")).isEqualTo(1);
        assertThat(accuracy.count("rows")).isEqualTo(3);
        assertThat(accuracy.number("value")).isEqualTo(1 / 3.0);
        assertThat(accuracy.number("low")).isEqualTo(ONE.accuracy().interval().low());
        assertThat(accuracy.number("high")).isEqualTo(ONE.accuracy().interval().high());
        assertThat(one.object("top2").count("hits")).isEqualTo(2);
        assertThat(one.object("top3").count("hits")).isEqualTo(2);
        assertThat(one.number("macroRecall")).isEqualTo(0.25);
    }

    @Test
    void calibration_hasItsBins() {
        JsonObject calibration = one.object("calibration");
        assertThat(calibration.count("rows")).isEqualTo(2);
        assertThat(calibration.number("expectedCalibrationError")).isEqualTo(0.25);
        assertThat(calibration.number("brierScore")).isEqualTo(0.625);
        assertThat(calibration.number("negativeLogLikelihood"))
                .isEqualTo(ONE.calibration().negativeLogLikelihood());
        assertThat(calibration.objects("bins")).hasSize(15);
        assertThat(calibration.objects("bins").get(0).numberOrNone("confidence"))
                .isNaN();
        assertThat(calibration.objects("bins").get(11).object("accuracy").count("hits"))
                .isEqualTo(1);
    }

    @Test
    void labelsAndPairs_areThere() {
        JsonObject a = one.objects("classes").get(0);
        assertThat(a.text("label")).isEqualTo("A");
        assertThat(a.count("support")).isEqualTo(2);
        assertThat(a.text("mistake")).isEqualTo("B");
        assertThat(a.number("f1")).isEqualTo(2 / 3.0);
        assertThat(one.objects("classes").get(1).isNull("mistake")).isTrue();
        JsonObject pair = one.objects("confusedPairs").get(0);
        assertThat(pair.count("firstAsSecond")).isEqualTo(1);
        assertThat(pair.number("shareOfErrors")).isEqualTo(0.5);
        assertThat(EvaluationReport.of(ONE).toJson())
                .contains("\"confusion\":{\"counts\":[[1,1],[0,0]],\"unanswered\":[0,1]}");
    }

    @Test
    void verdictsAndExamples_areThere() {
        assertThat(one.objects("verdicts"))
                .extracting(verdict -> verdict.text("verdict"))
                .containsExactly("ACCEPTED", "BLANK", "UNSURE", "UNFAMILIAR");
        JsonObject mistake = one.objects("surestMistakes").get(0);
        assertThat(mistake.count("row")).isEqualTo(1);
        assertThat(mistake.text("answer")).isEqualTo("B");
        assertThat(mistake.number("confidence")).isEqualTo(0.75);
        assertThat(one.objects("leastSureHits")).hasSize(1);
    }

    @Test
    void speed_isThereWhenMeasured() {
        assertThat(one.object("speed").number("p50Milliseconds")).isEqualTo(1.5);
        assertThat(one.object("speed").number("p99Milliseconds")).isEqualTo(2);
        assertThat(report.objects("evaluations").get(1).isNull("speed")).isTrue();
    }

    @Test
    void differences_areThere() {
        JsonObject difference = report.objects("differences").get(0);
        assertThat(difference.text("first")).isEqualTo("two");
        assertThat(difference.text("second")).isEqualTo("one");
        assertThat(difference.count("onlyFirst")).isEqualTo(1);
        assertThat(difference.number("difference")).isEqualTo(1 / 3.0);
        assertThat(difference.number("pValue")).isEqualTo(1);
        assertThat(difference.number("low")).isLessThan(difference.number("high"));
    }

    @Test
    void evaluation_tellsWhatWasMeasuredOnDrawings() {
        Share share = new Share(1, 4);
        PairedDifference difference = new PairedDifference("moved", "plain", 1, 3, 4);
        Spread spread = new Spread(Double.NEGATIVE_INFINITY, 2, 3, 4, 5);
        Auroc auroc = new Auroc(0.75, new Interval(0.5, 0.875));
        Evaluation evaluation = ONE.with(
                        new Robustness(List.of(new ConditionFigures(CanvasCondition.MOVED, share, share, difference))))
                .with(new Refusals(share, spread, List.of(new ForeignFigures("words", share, auroc, spread))));
        JsonObject json =
                json(EvaluationReport.of(evaluation)).objects("evaluations").get(0);
        JsonObject moved = json.objects("robustness").get(0);
        assertThat(moved.text("condition")).isEqualTo("moved");
        assertThat(moved.object("accuracy").count("hits")).isEqualTo(1);
        assertThat(moved.object("accepted").count("rows")).isEqualTo(4);
        assertThat(moved.number("difference")).isEqualTo(-0.5);
        assertThat(moved.number("low")).isEqualTo(difference.interval().low());
        assertThat(moved.number("high")).isEqualTo(difference.interval().high());
        JsonObject characters = json.object("refusals").object("characters");
        assertThat(characters.object("refused").number("value")).isEqualTo(0.25);
        assertThat(characters.object("familiarity").isNull("p5")).isTrue();
        assertThat(characters.object("familiarity").number("median")).isEqualTo(3);
        JsonObject words = json.object("refusals").objects("foreign").get(0);
        assertThat(words.text("name")).isEqualTo("words");
        assertThat(words.number("auroc")).isEqualTo(0.75);
        assertThat(words.number("low")).isEqualTo(0.5);
        assertThat(words.number("high")).isEqualTo(0.875);
        assertThat(words.object("refused").count("rows")).isEqualTo(4);
        assertThat(words.object("familiarity").number("p95")).isEqualTo(5);
        assertThat(one.isNull("robustness")).isTrue();
        assertThat(one.isNull("refusals")).isTrue();
    }
}

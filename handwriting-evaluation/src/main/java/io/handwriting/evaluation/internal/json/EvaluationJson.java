package io.handwriting.evaluation.internal.json;

import io.handwriting.evaluation.Calibration;
import io.handwriting.evaluation.ClassFigures;
import io.handwriting.evaluation.ConfusedPair;
import io.handwriting.evaluation.Confusion;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.Example;
import io.handwriting.evaluation.ReliabilityBin;
import io.handwriting.evaluation.Speed;
import io.handwriting.evaluation.VerdictFigures;
import java.util.stream.IntStream;

/** The fields of an evaluation. */
final class EvaluationJson {
    private EvaluationJson() {}

    static void write(JsonText json, Evaluation evaluation) {
        json.field("model", model -> CardJson.write(model, evaluation.card()))
                .field("device", evaluation.device())
                .field(
                        "data",
                        data -> data.field("name", evaluation.dataName())
                                .field("rows", evaluation.rows())
                                .field("fingerprint", evaluation.dataFingerprint()))
                .field("alphabet", evaluation.alphabet())
                .field("accuracy", evaluation.accuracy())
                .field("top2", evaluation.top(2))
                .field("top3", evaluation.top(3))
                .field("macroRecall", evaluation.macroRecall())
                .field("calibration", calibration -> write(calibration, evaluation.calibration()))
                .objects("verdicts", evaluation.verdicts(), EvaluationJson::write);
        evaluation
                .speed()
                .ifPresentOrElse(
                        measured -> json.field("speed", speed -> write(speed, measured)), () -> json.nothing("speed"));
        evaluation
                .robustness()
                .ifPresentOrElse(
                        measured -> json.objects("robustness", measured.conditions(), DrawingJson::write),
                        () -> json.nothing("robustness"));
        evaluation
                .refusals()
                .ifPresentOrElse(
                        measured -> json.field("refusals", refusals -> DrawingJson.write(refusals, measured)),
                        () -> json.nothing("refusals"));
        json.objects("classes", evaluation.classes(), EvaluationJson::write)
                .field("confusion", confusion -> write(confusion, evaluation.confusion()))
                .objects("confusedPairs", evaluation.confusion().pairs(), EvaluationJson::write)
                .objects("surestMistakes", evaluation.surestMistakes(), EvaluationJson::write)
                .objects("leastSureHits", evaluation.leastSureHits(), EvaluationJson::write);
    }

    private static void write(JsonText json, Calibration calibration) {
        json.field("rows", calibration.rows())
                .field("expectedCalibrationError", calibration.expectedError())
                .field("brierScore", calibration.brier())
                .field("negativeLogLikelihood", calibration.negativeLogLikelihood())
                .objects("bins", calibration.bins(), EvaluationJson::write);
    }

    private static void write(JsonText json, ReliabilityBin bin) {
        json.field("from", bin.from())
                .field("to", bin.to())
                .field("confidence", bin.confidence())
                .field("accuracy", bin.hits());
    }

    private static void write(JsonText json, VerdictFigures figures) {
        json.field("verdict", figures.verdict().name())
                .field("share", figures.share())
                .field("accuracy", figures.accuracy());
    }

    private static void write(JsonText json, Speed speed) {
        json.field("batchSize", speed.batchSize())
                .field("glyphsPerSecond", speed.glyphsPerSecond())
                .field("sample", speed.sample())
                .field("p50Milliseconds", speed.median().toNanos() / 1e6)
                .field("p99Milliseconds", speed.slowest().toNanos() / 1e6);
    }

    private static void write(JsonText json, ClassFigures figures) {
        json.field("label", figures.label())
                .field("support", figures.support())
                .field("recall", figures.recall())
                .field("precision", figures.precision())
                .field("f1", figures.f1())
                .field("mistake", figures.mistake())
                .field("mistakes", figures.mistakes());
    }

    private static void write(JsonText json, Confusion confusion) {
        int labels = confusion.alphabet().size();
        int[][] counts = IntStream.range(0, labels)
                .mapToObj(truth -> IntStream.range(0, labels)
                        .map(answer -> confusion.count(truth, answer))
                        .toArray())
                .toArray(int[][]::new);
        json.field("counts", counts)
                .field(
                        "unanswered",
                        IntStream.range(0, labels).map(confusion::unanswered).toArray());
    }

    private static void write(JsonText json, ConfusedPair pair) {
        json.field("first", pair.first())
                .field("second", pair.second())
                .field("firstAsSecond", pair.firstAsSecond())
                .field("secondAsFirst", pair.secondAsFirst())
                .field("shareOfErrors", pair.shareOfErrors().value());
    }

    private static void write(JsonText json, Example example) {
        json.field("row", example.row())
                .field("truth", example.truth())
                .field("answer", example.answer())
                .field("confidence", example.confidence())
                .field("truthProbability", example.truthProbability())
                .field("verdict", example.verdict().name());
    }
}

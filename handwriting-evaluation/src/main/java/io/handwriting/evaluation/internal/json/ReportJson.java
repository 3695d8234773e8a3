package io.handwriting.evaluation.internal.json;

import io.handwriting.evaluation.Environment;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.PairedDifference;
import io.handwriting.evaluation.internal.report.ReportContent;
import java.util.Map;

/** A report as JSON. */
public final class ReportJson {
    private static final String FORMAT = "handwriting-evaluation";
    private static final int VERSION = 1;

    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param content what it shows
     * @return the JSON text
     */
    public static String write(ReportContent content) {
        return JsonText.object(json -> json.field("format", FORMAT)
                .field("version", VERSION)
                .field("environment", environment -> writeEnvironment(environment, content.environment()))
                .objects("evaluations", content.named(), ReportJson::writeNamed)
                .objects("differences", content.differences(), ReportJson::writeDifference)
                .objects("epochs", content.epochs(), HistoryJson::writeEpoch));
    }

    private static void writeEnvironment(JsonText json, Environment environment) {
        json.field("time", environment.time().toString())
                .field("java", environment.java())
                .field("system", environment.system())
                .field("processors", environment.processors());
    }

    private static void writeNamed(JsonText json, Map.Entry<String, Evaluation> named) {
        json.field("name", named.getKey());
        EvaluationJson.write(json, named.getValue());
    }

    private static void writeDifference(JsonText json, PairedDifference difference) {
        json.field("first", difference.first())
                .field("second", difference.second())
                .field("onlyFirst", difference.onlyFirst())
                .field("onlySecond", difference.onlySecond())
                .field("difference", difference.difference())
                .field("low", difference.interval().low())
                .field("high", difference.interval().high())
                .field("pValue", difference.pValue());
    }
}

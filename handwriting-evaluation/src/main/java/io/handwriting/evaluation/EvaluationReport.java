package io.handwriting.evaluation;

import io.handwriting.evaluation.internal.TextFile;
import io.handwriting.evaluation.internal.json.ReportJson;
import io.handwriting.evaluation.internal.report.HtmlReport;
import io.handwriting.evaluation.internal.report.ReportContent;
import io.handwriting.evaluation.internal.report.TextReport;
import java.nio.file.Path;
import java.util.List;

/**
 * Shows an evaluation, or several that are compared: as one HTML page that needs nothing else, as JSON, or in a few
 * lines of text.
 *
 * <p>Equal content gives equal output. Immutable and safe to share between threads.
 */
public final class EvaluationReport {
    private final ReportContent content;

    private EvaluationReport(ReportContent content) {
        this.content = content;
    }

    /**
     * Reports on one model.
     *
     * @param evaluation its figures
     * @return a report without a history, made on this machine now
     */
    public static EvaluationReport of(Evaluation evaluation) {
        return new EvaluationReport(new ReportContent(
                List.of(evaluation), List.of(evaluation.card().name()), List.of(), List.of(), Environment.current()));
    }

    /**
     * Reports on several models.
     *
     * @param comparison their figures
     * @return a report without a history, made on this machine now
     */
    public static EvaluationReport of(Comparison comparison) {
        return new EvaluationReport(new ReportContent(
                comparison.evaluations(),
                comparison.names(),
                comparison.differences(),
                List.of(),
                Environment.current()));
    }

    /**
     * Shows how the model was trained; what happens in the training from now on is not shown.
     *
     * @param history the history of the model's training; of the first model's, when several are compared
     * @return the changed report
     */
    public EvaluationReport with(TrainingHistory history) {
        return new EvaluationReport(content.withEpochs(history.epochs()));
    }

    /**
     * Says when and on what the figures were measured, when that is not here and now.
     *
     * @param environment the environment
     * @return the changed report
     */
    public EvaluationReport with(Environment environment) {
        return new EvaluationReport(content.withEnvironment(environment));
    }

    /**
     * Makes the page.
     *
     * @return well-formed HTML that loads nothing and runs no script
     */
    public String toHtml() {
        return HtmlReport.of(content);
    }

    /**
     * Makes the JSON text.
     *
     * <p>The object has {@code format} ({@code "handwriting-evaluation"}), {@code version} (1), {@code environment}
     * ({@code time}, {@code java}, {@code system}, {@code processors}), {@code evaluations}, {@code differences} and
     * {@code epochs} (as {@link TrainingHistory#toJson} has them). Shares are objects with {@code hits}, {@code rows},
     * {@code value} and the bounds {@code low} and {@code high} of their 95 % interval; null stands where there is no
     * number.
     *
     * <p>Each of {@code evaluations} has
     *
     * <ul>
     *   <li>{@code name}, {@code device}, {@code alphabet} (the labels that could be answered)
     *   <li>{@code model}: {@code name}, {@code architecture}, {@code alphabet}, {@code preprocessing}
     *       ({@code alignment}, {@code extent}, {@code strokeWidth}, {@code softening}), {@code temperature},
     *       {@code acceptance} ({@code confidence}, {@code familiarity}), {@code expectation} (for each label {@code
     *       learnt} and {@code expected}; empty if it is not known), {@code provenance}, {@code figures}
     *   <li>{@code data}: {@code name}, {@code rows}, {@code fingerprint}
     *   <li>{@code accuracy}, {@code top2}, {@code top3}: shares; {@code macroRecall}
     *   <li>{@code calibration}: {@code rows}, {@code expectedCalibrationError}, {@code brierScore},
     *       {@code negativeLogLikelihood}, {@code bins} ({@code from}, {@code to}, {@code confidence},
     *       {@code accuracy}: a share)
     *   <li>{@code verdicts}: {@code verdict}, {@code share}, {@code accuracy}
     *   <li>{@code speed}, null when not measured: {@code batchSize}, {@code glyphsPerSecond}, {@code sample},
     *       {@code p50Milliseconds}, {@code p99Milliseconds}
     *   <li>{@code robustness}, null when not measured: {@code condition}, {@code accuracy} and {@code accepted}, which are
     *       shares, and {@code difference} to the plain canvas with {@code low} and {@code high}
     *   <li>{@code refusals}, null when not measured: {@code characters} ({@code refused}: a share, {@code familiarity})
     *       and {@code foreign}: {@code name}, {@code refused}, {@code familiarity}, {@code auroc} with {@code low} and
     *       {@code high}; a familiarity has {@code p5}, {@code p25}, {@code median}, {@code p75} and {@code p95}
     *   <li>{@code classes}: {@code label}, {@code support}, {@code recall}, {@code precision}, {@code f1},
     *       {@code mistake}, {@code mistakes}
     *   <li>{@code confusion}: {@code counts} (a row for each true label, a column for each answer) and
     *       {@code unanswered}
     *   <li>{@code confusedPairs}: {@code first}, {@code second}, {@code firstAsSecond}, {@code secondAsFirst},
     *       {@code shareOfErrors}
     *   <li>{@code surestMistakes} and {@code leastSureHits}: {@code row}, {@code truth}, {@code answer},
     *       {@code confidence}, {@code truthProbability}, {@code verdict}
     * </ul>
     *
     * <p>Each of {@code differences} has {@code first}, {@code second}, {@code onlyFirst}, {@code onlySecond},
     * {@code difference}, {@code low}, {@code high} and {@code pValue}.
     *
     * @return the JSON text
     */
    public String toJson() {
        return ReportJson.write(content);
    }

    /**
     * Says the most important figures in words, for a terminal.
     *
     * @return one paragraph for each model and, when several are compared, one line for each difference
     */
    public String toText() {
        return TextReport.of(content);
    }

    /**
     * Writes the page; a file that is there already is replaced in one step or, when writing fails, not at all.
     *
     * @param file where to; missing folders are made
     * @throws EvaluationException if the file cannot be written
     */
    public void writeHtml(Path file) {
        TextFile.write("report", file, toHtml());
    }

    /**
     * Writes the JSON text; a file that is there already is replaced in one step or, when writing fails, not at all.
     *
     * @param file where to; missing folders are made
     * @throws EvaluationException if the file cannot be written
     */
    public void writeJson(Path file) {
        TextFile.write("report", file, toJson());
    }
}

package io.handwriting.evaluation.internal.report;

import io.handwriting.Verdict;
import io.handwriting.evaluation.ConfusedPair;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.PairedDifference;
import io.handwriting.evaluation.Refusals;
import io.handwriting.evaluation.Robustness;
import io.handwriting.evaluation.Share;
import io.handwriting.evaluation.Speed;
import io.handwriting.evaluation.VerdictFigures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The most important figures in words. */
public final class TextReport {
    private static final int PAIRS = 3;

    private TextReport() {}

    /**
     * Makes the text.
     *
     * @param content what it says
     * @return one paragraph a model, one line a difference; no line end after the last
     */
    public static String of(ReportContent content) {
        return Stream.concat(
                        content.named().stream().map(TextReport::paragraph),
                        content.differences().stream().map(TextReport::line))
                .collect(Collectors.joining("\n"));
    }

    private static String paragraph(Map.Entry<String, Evaluation> named) {
        Evaluation evaluation = named.getValue();
        Share accuracy = evaluation.accuracy();
        VerdictFigures accepted = evaluation.verdict(Verdict.ACCEPTED);
        return format(
                        "%s reads %.2f %% of %,d glyphs of %s right (95 %% interval %.2f to %.2f %%),"
                                + " %.2f %% within two and %.2f %% within three candidates; mean recall %.2f %%.",
                        named.getKey(),
                        100 * accuracy.value(),
                        accuracy.rows(),
                        evaluation.dataName(),
                        100 * accuracy.interval().low(),
                        100 * accuracy.interval().high(),
                        100 * evaluation.top(2).value(),
                        100 * evaluation.top(3).value(),
                        100 * evaluation.macroRecall())
                + accepted(accepted)
                + format(
                        " Calibration error %.2f %%, log loss %.4f.",
                        100 * evaluation.calibration().expectedError(),
                        evaluation.calibration().negativeLogLikelihood())
                + confused(evaluation.confusion().pairs())
                + evaluation.robustness().map(TextReport::robustness).orElse("")
                + evaluation.refusals().map(TextReport::refusals).orElse("")
                + evaluation.speed().map(TextReport::speed).orElse("");
    }

    private static String accepted(VerdictFigures accepted) {
        if (accepted.share().hits() == 0) {
            return " It accepts nothing.";
        }
        return format(
                " It accepts %.1f %%, of which %.2f %% are right.",
                100 * accepted.share().value(), 100 * accepted.accuracy().value());
    }

    private static String confused(List<ConfusedPair> pairs) {
        if (pairs.isEmpty()) {
            return "";
        }
        return pairs.stream()
                .limit(PAIRS)
                .map(pair -> format(
                        "%s/%s (%.1f %% of errors)",
                        pair.first(), pair.second(), 100 * pair.shareOfErrors().value()))
                .collect(Collectors.joining(", ", " Most confused: ", "."));
    }

    private static String robustness(Robustness robustness) {
        return robustness.conditions().stream()
                .map(figures -> format(
                        "%s %.2f %%",
                        figures.condition(), 100 * figures.accuracy().value()))
                .collect(Collectors.joining(", ", " Drawn otherwise: ", "."));
    }

    private static String refusals(Refusals refusals) {
        return refusals.foreign().stream()
                .map(kind -> format(
                        ", %.1f %% of %,d %s (AUROC %.4f)",
                        100 * kind.refused().value(),
                        kind.refused().rows(),
                        kind.name(),
                        kind.auroc().value()))
                .collect(Collectors.joining(
                        "",
                        format(
                                " It refuses %.1f %% of %,d characters",
                                100 * refusals.refused().value(),
                                refusals.refused().rows()),
                        "."));
    }

    private static String speed(Speed speed) {
        return format(
                " %,.0f glyphs a second in batches of %d, one glyph in %.2f ms (99 of 100 within %.2f ms).",
                speed.glyphsPerSecond(),
                speed.batchSize(),
                speed.median().toNanos() / 1e6,
                speed.slowest().toNanos() / 1e6);
    }

    private static String line(PairedDifference difference) {
        Interval interval = difference.interval();
        return format(
                "%s minus %s: %+.2f points (95 %% interval %+.2f to %+.2f, p = %.2g), %s.",
                difference.first(),
                difference.second(),
                100 * difference.difference(),
                100 * interval.low(),
                100 * interval.high(),
                difference.pValue(),
                difference.isSignificant() ? "more than chance" : "which may be chance");
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

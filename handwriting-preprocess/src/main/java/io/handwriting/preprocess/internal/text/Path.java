package io.handwriting.preprocess.internal.text;

import io.handwriting.preprocess.TextSign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A drawing read up to some piece, in one of many ways. */
final class Path {
    private final @Nullable Path before;
    private final @Nullable Step last;
    private final Form form;
    private final double score;

    private Path(@Nullable Path before, @Nullable Step last, Form form, double score) {
        this.before = before;
        this.last = last;
        this.form = form;
        this.score = score;
    }

    static Path start(Form form) {
        return new Path(null, null, form, 0);
    }

    Path then(Step step, double added) {
        return new Path(this, step, step.way.next(), score + added);
    }

    /** The same reading, weighed once more for what was left out at its end. */
    Path ended(double added) {
        return new Path(before, last, form, score + added);
    }

    LabelKind kind() {
        return last == null ? LabelKind.OTHER : last.kind;
    }

    Form form() {
        return form;
    }

    double score() {
        return score;
    }

    /** Lists the steps from the beginning to here. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Path at = this; at != null && at.last != null; at = at.before) {
            steps.add(at.last);
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Gives the text, as the labels and the form have it. */
    String text() {
        StringBuilder text = new StringBuilder();
        steps().forEach(step -> text.append(step.way.leftOut()).append(step.written));
        return text.append(form.ending().orElse("")).toString();
    }

    /** Adds up what speaks for and against it. */
    Map<TextSign, Double> signs() {
        Map<TextSign, Double> signs = new EnumMap<>(TextSign.class);
        LabelKind kind = LabelKind.OTHER;
        for (Step step : steps()) {
            step.addSigns(kind, signs);
            kind = step.kind;
        }
        return signs;
    }

    /**
     * A character read.
     *
     * @param arc where
     * @param label as what; empty for a mark
     * @param written how it is written
     * @param kind what kind of character it is
     * @param way which of the ways of the form it took
     * @param stature what its size says for the label
     */
    record Step(Lattice.Arc arc, String label, String written, LabelKind kind, Form.Way way, double stature) {
        boolean isMark() {
            return label.isEmpty();
        }

        private void addSigns(LabelKind before, Map<TextSign, Double> signs) {
            if (!isMark()) {
                arc.signs().forEach((sign, value) -> signs.merge(sign, value, Double::sum));
                signs.merge(TextSign.LABEL, arc.logProbability(label), Double::sum);
                signs.merge(TextSign.STATURE, stature, Double::sum);
                kind.oddAfter(before).ifPresent(sign -> signs.merge(sign, 1.0, Double::sum));
            }
            signs.merge(TextSign.LEFT_OUT, (double) way.leftOut().length(), Double::sum);
        }
    }
}

package io.handwriting.preprocess.internal.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A drawing read up to some piece, in one of many ways. */
final class Path {
    private final @Nullable Path before;
    private final Lattice.@Nullable Arc arc;
    private final String label;
    private final String written;
    private final LabelKind kind;
    private final Form form;
    private final double score;

    private Path(
            @Nullable Path before,
            Lattice.@Nullable Arc arc,
            String label,
            String written,
            LabelKind kind,
            Form form,
            double score) {
        this.before = before;
        this.arc = arc;
        this.label = label;
        this.written = written;
        this.kind = kind;
        this.form = form;
        this.score = score;
    }

    static Path start(Form form) {
        return new Path(null, null, "", "", LabelKind.OTHER, form, 0);
    }

    Path then(Lattice.Arc next, String nextLabel, String nextWritten, LabelKind nextKind, Form nextForm, double added) {
        return new Path(this, next, nextLabel, nextWritten, nextKind, nextForm, score + added);
    }

    /** Adds what is written though it was not drawn. */
    Path ended(String leftOut, double added) {
        return leftOut.isEmpty() ? this : new Path(this, null, "", leftOut, LabelKind.OTHER, form, score + added);
    }

    LabelKind kind() {
        return kind;
    }

    Form form() {
        return form;
    }

    double score() {
        return score;
    }

    Optional<Lattice.Arc> arc() {
        return Optional.ofNullable(arc);
    }

    String label() {
        return label;
    }

    String written() {
        return written;
    }

    /** Lists the steps from the beginning to here. */
    List<Path> steps() {
        List<Path> steps = new ArrayList<>();
        Path at = this;
        while (at != null && at.before != null) {
            steps.add(at);
            at = at.before;
        }
        Collections.reverse(steps);
        return steps;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        steps().forEach(step -> text.append(step.written));
        return text.toString();
    }
}

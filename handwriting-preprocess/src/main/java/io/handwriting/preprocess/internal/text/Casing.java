package io.handwriting.preprocess.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out which letters are small, where the model does not tell small letters from capitals.
 *
 * @param line what is read
 * @param scale how large it is written
 */
record Casing(Line line, Scale scale) {
    /** These are as large as their capitals, but stand lower. */
    private static final Set<String> DESCENDING = Set.of("J", "P", "Y");

    /** In heights of the line. */
    private static final double BELOW = 0.15;

    /** Gives what each step writes; letters of either kind follow those that are told apart, the first also its size. */
    List<String> of(List<Path.Step> steps) {
        long small =
                steps.stream().filter(step -> step.kind() == LabelKind.SMALL).count();
        long capital = steps.stream()
                .skip(1)
                .filter(step -> step.kind() == LabelKind.CAPITAL)
                .count();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Path.Step step = steps.get(i);
            boolean mayBeSmall = step.kind() == LabelKind.LETTER && small > capital;
            boolean isSmall = mayBeSmall && (i > 0 || looksSmall(step));
            written.add(isSmall ? step.written().toLowerCase(Locale.ROOT) : step.written());
        }
        return written;
    }

    private boolean looksSmall(Path.Step step) {
        Span span = step.arc().span();
        return DESCENDING.contains(step.label())
                ? span.box().bottom() - line.bottom() > BELOW * line.height()
                : scale.isSmall(span, step.label());
    }
}

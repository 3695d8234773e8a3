package io.handwriting.preprocess.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out which letters are small, where the model does not tell small letters from capitals. */
final class Casing {
    private static final double SMALL_HEIGHT = 0.75;

    private Casing() {}

    /** Gives what each step writes; letters of either kind follow those that are told apart, the first also its height. */
    static List<String> of(List<Path.Step> steps) {
        long small =
                steps.stream().filter(step -> step.kind() == LabelKind.SMALL).count();
        long capital = steps.stream()
                .skip(1)
                .filter(step -> step.kind() == LabelKind.CAPITAL)
                .count();
        double tallest = steps.stream().mapToDouble(Casing::height).max().orElse(0);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Path.Step step = steps.get(i);
            boolean mayBeSmall = step.kind() == LabelKind.LETTER && small > capital;
            boolean isSmall = mayBeSmall && (i > 0 || height(step) < SMALL_HEIGHT * tallest);
            written.add(isSmall ? step.written().toLowerCase(Locale.ROOT) : step.written());
        }
        return written;
    }

    private static double height(Path.Step step) {
        return step.arc().span().box().height();
    }
}

package io.handwriting.preprocess.internal.text;

import io.handwriting.Alphabet;
import io.handwriting.preprocess.internal.stature.Scales;
import io.handwriting.preprocess.internal.stature.Statures;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How large a line is written, found by a first reading of it, and what that says for each label in the second. */
final class Scale {
    /** Of a line that was not read yet: all labels are of any size. */
    static final Scale UNKNOWN = new Scale(Alphabet.DIGITS, null);

    private final Alphabet alphabet;
    private final @Nullable Scales scales;

    private Scale(Alphabet alphabet, @Nullable Scales scales) {
        this.alphabet = alphabet;
        this.scales = scales;
    }

    static Scale of(Path read, Alphabet alphabet) {
        List<Path.Step> steps = read.steps().stream()
                .filter(step -> !step.isMark() && size(step.arc().span()) > Double.NEGATIVE_INFINITY)
                .toList();
        if (steps.isEmpty()) {
            return UNKNOWN;
        }
        int[] labels =
                steps.stream().mapToInt(step -> alphabet.indexOf(step.label())).toArray();
        double[] sizes =
                steps.stream().mapToDouble(step -> size(step.arc().span())).toArray();
        return new Scale(alphabet, Scales.of(new Statures(alphabet), labels, sizes));
    }

    private static double size(Span span) {
        return Math.log(span.box().longerSide());
    }

    /** Tells how likely labels are of a span's size, as logarithms. */
    ToDoubleFunction<String> statures(Span span) {
        if (scales == null || size(span) == Double.NEGATIVE_INFINITY) {
            return label -> 0;
        }
        double[] likelihoods = scales.likelihoods(size(span));
        return label -> Math.log(likelihoods[alphabet.indexOf(label)]);
    }

    /** Tells whether a letter is rather of the size of a small one than of a capital. */
    boolean isSmall(Span span, String letter) {
        return scales != null
                && scales.likelihood(letter.toLowerCase(Locale.ROOT), size(span))
                        > scales.likelihood(letter.toUpperCase(Locale.ROOT), size(span));
    }
}

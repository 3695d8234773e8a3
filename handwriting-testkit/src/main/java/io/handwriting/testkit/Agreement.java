package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Recognition;
import io.handwriting.Verdict;
import java.util.List;

/** Whether two recognitions say the same, but for rounding. */
public final class Agreement {
    /** How far apart two probabilities of the same answer may be. */
    public static final float ROUNDING = 1e-5f;

    private Agreement() {}

    /**
     * Requires that two recognizers, or one of them twice, gave the same answers.
     *
     * @param expected the answers wanted
     * @param actual the answers found
     * @param tolerance how far apart two probabilities may be
     * @throws AssertionError if the answers differ
     */
    public static void assertClose(List<Recognition> expected, List<Recognition> actual, float tolerance) {
        assertThat(actual).as("answers").hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertClose(expected.get(i), actual.get(i), tolerance);
        }
    }

    /**
     * Requires the same label, the same probabilities and the same familiarity.
     *
     * @param expected the answer wanted
     * @param actual the answer found
     * @param tolerance how far apart two probabilities may be
     * @throws AssertionError if the answers differ
     */
    public static void assertClose(Recognition expected, Recognition actual, float tolerance) {
        assertThat(actual.alphabet()).isEqualTo(expected.alphabet());
        assertThat(actual.verdict() == Verdict.BLANK).as("blank").isEqualTo(expected.verdict() == Verdict.BLANK);
        for (String label : expected.alphabet().labels()) {
            assertClose(label, expected.probability(label), actual.probability(label), tolerance);
        }
        assertSameLabel(expected, actual, tolerance);
        assertFamiliarity(expected.familiarity(), actual.familiarity(), tolerance);
    }

    private static void assertClose(String label, float expected, float actual, float tolerance) {
        if (!(Math.abs(actual - expected) <= tolerance)) {
            fail("The probability of \"%s\" is %s instead of %s.", label, actual, expected);
        }
    }

    /** Labels may only differ when both are as likely as each other. */
    private static void assertSameLabel(Recognition expected, Recognition actual, float tolerance) {
        boolean tie = expected.confidence() - expected.probability(actual.label()) <= tolerance;
        if (!tie) {
            assertThat(actual.label()).as("label").isEqualTo(expected.label());
        }
    }

    /** Familiarity has no fixed scale, so the tolerance is taken relative to it. */
    private static void assertFamiliarity(float expected, float actual, float tolerance) {
        if (Float.isFinite(expected)) {
            float scale = Math.max(1, Math.abs(expected));
            assertThat(actual).as("familiarity").isCloseTo(expected, within(10 * tolerance * scale));
        } else {
            assertThat(actual).as("familiarity").isEqualTo(expected);
        }
    }
}

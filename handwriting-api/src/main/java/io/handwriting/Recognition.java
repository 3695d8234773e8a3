package io.handwriting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a recognizer makes of a glyph: how likely each label of an alphabet is, and a verdict.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Recognition {
    private static final float SUM_TOLERANCE = 1e-3f;

    private final Alphabet alphabet;
    private final float[] probabilities;
    private final float familiarity;
    private final Acceptance acceptance;
    private final Verdict verdict;
    private final int best;

    /** A cache without a lock: every thread computes the same list. */
    private @Nullable List<Candidate> ranking;

    private Recognition(
            Alphabet alphabet,
            float[] probabilities,
            float familiarity,
            Acceptance acceptance,
            @Nullable Verdict verdict) {
        this.alphabet = alphabet;
        this.probabilities = probabilities;
        this.familiarity = familiarity;
        this.acceptance = acceptance;
        this.best = indexOfLargest(probabilities);
        this.verdict = verdict != null ? verdict : acceptance.judge(probabilities[best], familiarity);
    }

    /**
     * Makes a recognition from probabilities.
     *
     * @param alphabet the labels
     * @param probabilities one probability a label, in the alphabet's order, adding up to 1
     * @param familiarity how much the glyph is like what the model was trained on; see {@link #familiarity()}
     * @param acceptance the thresholds that decide the verdict
     * @return the recognition
     * @throws ModelException if the probabilities are not a distribution over the alphabet
     */
    public static Recognition of(Alphabet alphabet, float[] probabilities, float familiarity, Acceptance acceptance) {
        if (probabilities.length != alphabet.size()) {
            throw new ModelException("The model gave " + probabilities.length + " probabilities for an alphabet of "
                    + alphabet.size() + " labels.");
        }
        float sum = 0;
        for (float probability : probabilities) {
            if (!(probability >= 0)) {
                throw new ModelException("The model gave " + probability + " as a probability.");
            }
            sum += probability;
        }
        if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
            throw new ModelException("The model's probabilities add up to " + sum + " instead of 1.");
        }
        return new Recognition(alphabet, probabilities.clone(), familiarity, acceptance, null);
    }

    /**
     * Makes the recognition of a drawing without ink.
     *
     * @param alphabet the labels that were to be read
     * @return a recognition with the verdict {@link Verdict#BLANK}, an empty label and no candidates
     */
    public static Recognition blank(Alphabet alphabet) {
        return new Recognition(
                alphabet, new float[alphabet.size()], Float.NEGATIVE_INFINITY, Acceptance.EVERYTHING, Verdict.BLANK);
    }

    /** Makes a recognition that keeps the array, which the caller knows to be a distribution and never touches again. */
    static Recognition ofTrusted(Alphabet alphabet, float[] probabilities, float familiarity, Acceptance acceptance) {
        return new Recognition(alphabet, probabilities, familiarity, acceptance, null);
    }

    /**
     * Averages the recognitions of variants of one drawing; blank ones do not count.
     *
     * @param variants recognitions over one alphabet, at least one
     * @return the mean of probabilities and familiarity, judged anew; blank if all are blank
     * @throws IllegalArgumentException if there is none, or the alphabets differ
     */
    public static Recognition average(List<Recognition> variants) {
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("An average needs at least one recognition.");
        }
        Alphabet alphabet = variants.get(0).alphabet;
        if (variants.stream().anyMatch(variant -> !variant.alphabet.equals(alphabet))) {
            throw new IllegalArgumentException("Only recognitions over one alphabet have an average.");
        }
        List<Recognition> drawn =
                variants.stream().filter(v -> v.verdict != Verdict.BLANK).toList();
        return drawn.size() < 2 ? drawn.stream().findFirst().orElse(variants.get(0)) : mean(drawn);
    }

    private static Recognition mean(List<Recognition> drawn) {
        Recognition first = drawn.get(0);
        float[] mean = new float[first.probabilities.length];
        float familiarity = 0;
        for (Recognition recognition : drawn) {
            familiarity += recognition.familiarity / drawn.size();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += recognition.probabilities[i] / drawn.size();
            }
        }
        return new Recognition(first.alphabet, mean, familiarity, first.acceptance, null);
    }

    /**
     * Says what was read.
     *
     * @return the label of the best candidate; empty when the drawing is blank
     */
    public String label() {
        return verdict == Verdict.BLANK ? "" : alphabet.label(best);
    }

    /**
     * Says how sure the answer is.
     *
     * @return the calibrated probability of the best candidate, from 0 to 1; 0 when the drawing is blank
     */
    public float confidence() {
        return probabilities[best];
    }

    /**
     * Says whether the answer is to be relied on.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Tells whether the verdict is {@link Verdict#ACCEPTED}.
     *
     * @return true if the answer is to be relied on
     */
    public boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /**
     * Says how much the glyph is like what the model was trained on.
     *
     * @return a number on a scale of the model's own, larger for more familiar; {@link Acceptance#familiarity()} is the
     *     threshold on the same scale; negative infinity when the drawing is blank
     */
    public float familiarity() {
        return familiarity;
    }

    /**
     * Names the labels that were to be read.
     *
     * @return the alphabet
     */
    public Alphabet alphabet() {
        return alphabet;
    }

    /**
     * Looks up one label.
     *
     * @param label the label
     * @return its probability; 0 if the alphabet does not have it
     */
    public float probability(String label) {
        int index = alphabet.indexOf(label);
        return index < 0 ? 0 : probabilities[index];
    }

    /**
     * Lists all candidates.
     *
     * @return one candidate a label, the most likely first, equal ones in the alphabet's order; empty when the drawing
     *     is blank
     */
    public List<Candidate> ranking() {
        List<Candidate> known = ranking;
        if (known == null) {
            known = verdict == Verdict.BLANK ? List.of() : rank();
            ranking = known;
        }
        return known;
    }

    /**
     * Lists the best candidates.
     *
     * @param most how many at the most
     * @return the head of {@link #ranking()}
     */
    public List<Candidate> top(int most) {
        List<Candidate> all = ranking();
        return all.subList(0, Math.min(most, all.size()));
    }

    /**
     * Lists the probabilities by label.
     *
     * @return a new map in the alphabet's order; all zero when the drawing is blank
     */
    public Map<String, Float> probabilities() {
        Map<String, Float> byLabel = new LinkedHashMap<>();
        for (int i = 0; i < probabilities.length; i++) {
            byLabel.put(alphabet.label(i), probabilities[i]);
        }
        return byLabel;
    }

    /**
     * Answers with a part of the alphabet only, as a form field for digits wants it.
     *
     * @param wanted the labels to keep
     * @return the recognition over the labels in common, its probabilities scaled to add up to 1 and judged anew
     * @throws HandwritingException if the alphabets have no label in common
     */
    public Recognition restrictedTo(Alphabet wanted) {
        Alphabet kept = alphabet.restrictedTo(wanted);
        if (kept.equals(alphabet)) {
            return this;
        }
        if (verdict == Verdict.BLANK) {
            return blank(kept);
        }
        float[] scaled = new float[kept.size()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = probabilities[alphabet.indexOf(kept.label(i))];
        }
        scaleToOne(scaled);
        return new Recognition(kept, scaled, familiarity, acceptance, null);
    }

    /**
     * Answers as if labels came as often as expected, rather than as often as they were learnt.
     *
     * @param expectation both frequencies
     * @return the recognition over the same labels, judged anew
     * @throws HandwritingException if the expectation is over another alphabet
     */
    public Recognition under(Expectation expectation) {
        if (!expectation.alphabet().equals(alphabet)) {
            throw new HandwritingException(
                    "Labels of " + expectation.alphabet() + " are expected, but " + alphabet + " was read.");
        }
        if (verdict == Verdict.BLANK) {
            return this;
        }
        float[] weighed = new float[probabilities.length];
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = (float) (probabilities[i] * expectation.factor(i));
        }
        scaleToOne(weighed);
        return new Recognition(alphabet, weighed, familiarity, acceptance, null);
    }

    private static void scaleToOne(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        if (sum < Float.MIN_NORMAL) {
            Arrays.fill(values, 1f / values.length);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }

    private List<Candidate> rank() {
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new Candidate(alphabet.label(i), probabilities[i]))
                .sorted(Comparator.comparing(Candidate::probability).reversed())
                .toList();
    }

    private static int indexOfLargest(float[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recognition that
                && verdict == that.verdict
                && Float.compare(familiarity, that.familiarity) == 0
                && alphabet.equals(that.alphabet)
                && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * alphabet.hashCode() + Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return "Recognition[" + verdict + ", " + top(3) + "]";
    }
}

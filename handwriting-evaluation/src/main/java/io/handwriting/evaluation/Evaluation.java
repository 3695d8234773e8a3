package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.Verdict;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How good a recognizer is on labelled data.
 *
 * <p>Every answer counts, whatever its verdict; a blank glyph has no answer and counts as wrong. Equal recognizers, data
 * and plans give equal figures, however many threads read. Immutable and safe to share between threads.
 */
public final class Evaluation {
    private final Figures figures;
    private final @Nullable Speed speed;
    private final @Nullable Robustness robustness;
    private final @Nullable Refusals refusals;

    private Evaluation(
            Figures figures, @Nullable Speed speed, @Nullable Robustness robustness, @Nullable Refusals refusals) {
        this.figures = figures;
        this.speed = speed;
        this.robustness = robustness;
        this.refusals = refusals;
    }

    /**
     * Evaluates as {@link EvaluationPlan#defaults()} says.
     *
     * @param recognizer what is evaluated; it stays open
     * @param data the labelled glyphs
     * @return the figures
     * @throws EvaluationException if there are no data, or the recognizer cannot answer with a label of them
     */
    public static Evaluation of(Recognizer recognizer, TrainingData data) {
        return of(recognizer, data, EvaluationPlan.defaults());
    }

    /**
     * Evaluates.
     *
     * @param recognizer what is evaluated; it stays open
     * @param data the labelled glyphs
     * @param plan how to evaluate
     * @return the figures
     * @throws EvaluationException if there are no data, or the recognizer cannot answer with a label of them
     */
    public static Evaluation of(Recognizer recognizer, TrainingData data, EvaluationPlan plan) {
        return of(recognizer, data, plan, EvaluationListener.SILENT, new Cancellation());
    }

    /**
     * Evaluates, shows progress and can be cancelled.
     *
     * @param recognizer what is evaluated; it stays open
     * @param data the labelled glyphs
     * @param plan how to evaluate
     * @param listener told of progress after each batch
     * @param cancellation looked at before each batch
     * @return the figures
     * @throws EvaluationException if there are no data, or the recognizer cannot answer with a label of them
     * @throws EvaluationCancelledException if the evaluation was cancelled, or the calling thread was interrupted while
     *     it waited for others
     * @throws io.handwriting.ModelException if the model answers nonsense
     */
    public static Evaluation of(
            Recognizer recognizer,
            TrainingData data,
            EvaluationPlan plan,
            EvaluationListener listener,
            Cancellation cancellation) {
        return of(recognizer, PlannedReader.ofGlyphs(recognizer, plan), Rows.of(data), plan, listener, cancellation);
    }

    /**
     * Evaluates on drawings, which are made glyphs as the recognizer's card says and read then: what
     * {@link io.handwriting.preprocess.CanvasReader} does. Labels count as
     * {@linkplain io.handwriting.data.Labels#merged merged} with those that the recognizer knows.
     *
     * @param recognizer what is evaluated; it stays open
     * @param drawn the labelled drawings
     * @param plan how to evaluate
     * @return the figures
     * @throws EvaluationException if there are no drawings, or the recognizer cannot answer with a label of them
     */
    public static Evaluation of(Recognizer recognizer, DrawnCharacters drawn, EvaluationPlan plan) {
        return of(recognizer, drawn, plan, EvaluationListener.SILENT, new Cancellation());
    }

    /**
     * Evaluates on drawings, shows progress and can be cancelled.
     *
     * @param recognizer what is evaluated; it stays open
     * @param drawn the labelled drawings
     * @param plan how to evaluate
     * @param listener told of progress after each batch
     * @param cancellation looked at before each batch
     * @return the figures
     * @throws EvaluationException if there are no drawings, or the recognizer cannot answer with a label of them
     * @throws EvaluationCancelledException if the evaluation was cancelled, or the calling thread was interrupted while
     *     it waited for others
     * @throws io.handwriting.ModelException if the model answers nonsense
     */
    public static Evaluation of(
            Recognizer recognizer,
            DrawnCharacters drawn,
            EvaluationPlan plan,
            EvaluationListener listener,
            Cancellation cancellation) {
        PlannedReader reader = PlannedReader.ofDrawings(recognizer, plan);
        return of(recognizer, reader, Rows.of(drawn, reader), plan, listener, cancellation);
    }

    /**
     * Puts together what was {@linkplain EvaluationPart#read read} in parts, as on the machines of a cluster. The figures
     * are those that reading all rows at once gives, to the last bit.
     *
     * @param recognizer one that reads as those did that read the parts; it stays open
     * @param dataName what to call the data
     * @param parts the parts, in any order; together they have the rows from 0 on, each once
     * @param plan how the parts were read
     * @return the figures
     * @throws EvaluationException if there are no rows, one is missing or comes twice, or the recognizer cannot answer
     *     with a label of them
     */
    public static Evaluation of(
            Recognizer recognizer, String dataName, Collection<EvaluationPart> parts, EvaluationPlan plan) {
        Alphabet alphabet = PlannedReader.ofGlyphs(recognizer, plan).alphabet();
        JoinedParts joined =
                JoinedParts.of(parts, dataName, alphabet, recognizer.card().name());
        WorstRows worst = new WorstRows(joined.answers(), joined, plan.examples());
        return new Evaluation(
                Figures.of(recognizer.card(), recognizer.device(), dataName, joined.answers(), worst),
                null,
                null,
                null);
    }

    private static Evaluation of(
            Recognizer recognizer,
            PlannedReader reader,
            Rows rows,
            EvaluationPlan plan,
            EvaluationListener listener,
            Cancellation cancellation) {
        Labels.requireReadable(rows, reader.alphabet(), recognizer.card().name());
        BatchReading reading = new BatchReading(reader, rows);
        Batches.run(rows.size(), plan, listener, cancellation, reading);
        WorstRows worst = new WorstRows(reading.answers(), rows, plan.examples());
        return new Evaluation(
                Figures.of(recognizer.card(), recognizer.device(), rows.name(), reading.answers(), worst),
                null,
                null,
                null);
    }

    /**
     * Adds how fast the recognizer is, which is measured apart because it is never twice the same.
     *
     * @param measured the speed
     * @return these figures with the speed
     */
    public Evaluation with(Speed measured) {
        return new Evaluation(figures, measured, robustness, refusals);
    }

    /**
     * Adds how well the recognizer reads the same characters on other canvases.
     *
     * @param measured the accuracies
     * @return these figures with the accuracies
     */
    public Evaluation with(Robustness measured) {
        return new Evaluation(figures, speed, measured, refusals);
    }

    /**
     * Adds whether the recognizer refuses what is no character.
     *
     * @param measured the refusals
     * @return these figures with the refusals
     */
    public Evaluation with(Refusals measured) {
        return new Evaluation(figures, speed, robustness, measured);
    }

    /**
     * Tells what was evaluated.
     *
     * @return the card of the model
     */
    public ModelCard card() {
        return figures.card();
    }

    /**
     * Names the device that computed.
     *
     * @return {@code cpu}, or {@code cuda:0} and the like
     */
    public String device() {
        return figures.device();
    }

    /**
     * Names the data.
     *
     * @return what the data call themselves
     */
    public String dataName() {
        return figures.dataName();
    }

    /**
     * Gives a checksum of all glyphs and labels in their order.
     *
     * @return eight hexadecimal digits, equal for equal data
     */
    public String dataFingerprint() {
        return figures.fingerprint();
    }

    /**
     * Names the labels that could be answered.
     *
     * @return the alphabet
     */
    public Alphabet alphabet() {
        return figures.confusion().alphabet();
    }

    /**
     * Counts the labelled glyphs.
     *
     * @return how many rows were read, at least one
     */
    public int rows() {
        return figures.accuracy().rows();
    }

    /**
     * Counts what was read right.
     *
     * @return the hits among all rows
     */
    public Share accuracy() {
        return figures.accuracy();
    }

    /**
     * Counts where the truth is among the best candidates.
     *
     * @param most how many candidates are looked at, at least one
     * @return the rows whose truth is among them
     */
    public Share top(int most) {
        return figures.top(most);
    }

    /**
     * Averages the recall of the labels, so that a rare one counts as much as a frequent one.
     *
     * @return the mean over all labels that the data show, from 0 to 1
     */
    public double macroRecall() {
        return figures.macroRecall();
    }

    /**
     * Tells how well each label is read.
     *
     * @return one entry a label, in the alphabet's order
     */
    public List<ClassFigures> classes() {
        return figures.classes();
    }

    /**
     * Tells what was read as what.
     *
     * @return the confusion matrix
     */
    public Confusion confusion() {
        return figures.confusion();
    }

    /**
     * Tells whether the probabilities can be relied on.
     *
     * @return the calibration
     */
    public Calibration calibration() {
        return figures.calibration();
    }

    /**
     * Tells how the verdicts are spread.
     *
     * @return one entry a verdict, in their order
     */
    public List<VerdictFigures> verdicts() {
        return figures.verdicts();
    }

    /**
     * Looks up one verdict.
     *
     * @param verdict the verdict
     * @return how often it was given, and how often rightly
     */
    public VerdictFigures verdict(Verdict verdict) {
        return verdicts().stream()
                .filter(each -> each.verdict() == verdict)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Shows the wrong answers that the model was surest of.
     *
     * @return as many as the plan says, the surest first
     */
    public List<Example> surestMistakes() {
        return figures.surestMistakes();
    }

    /**
     * Shows the right answers that the model was least sure of.
     *
     * @return as many as the plan says, the least sure first
     */
    public List<Example> leastSureHits() {
        return figures.leastSureHits();
    }

    /**
     * Tells which rows were read right.
     *
     * @return a new set of their numbers
     */
    public BitSet hits() {
        return (BitSet) figures.hits().clone();
    }

    /**
     * Tells how fast the recognizer is.
     *
     * @return the speed, when it was measured and added
     */
    public Optional<Speed> speed() {
        return Optional.ofNullable(speed);
    }

    /**
     * Tells how well the recognizer reads the same characters on other canvases.
     *
     * @return the accuracies, when they were measured and added
     */
    public Optional<Robustness> robustness() {
        return Optional.ofNullable(robustness);
    }

    /**
     * Tells whether the recognizer refuses what is no character.
     *
     * @return the refusals, when they were measured and added
     */
    public Optional<Refusals> refusals() {
        return Optional.ofNullable(refusals);
    }

    @Override
    public String toString() {
        return "Evaluation[" + card().name() + " on " + dataName() + ": "
                + accuracy().hits() + " of " + rows() + "]";
    }
}

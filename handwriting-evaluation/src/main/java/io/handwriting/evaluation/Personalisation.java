package io.handwriting.evaluation;

import io.handwriting.Glyph;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.data.PenStrokes;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How much better writers are read after a few {@linkplain io.handwriting.preprocess.Personal corrections}, and how much
 * worse other people.
 *
 * <p>Of each writer, characters of the labels that the model misreads at least once are corrected: the first ones written
 * of each such label, never more than half of them. All of the writer's other characters, of every label, are then read
 * without the corrections and with them, and so are the characters of other people.
 *
 * @param writers one entry a writer with something to correct, in order
 * @param othersByModel how many characters of other people the model reads right alone
 */
public record Personalisation(List<PersonalFigures> writers, Share othersByModel) {
    private static final int ROWS_AT_A_TIME = 1024;

    /** Keeps a copy of the list. */
    public Personalisation {
        writers = List.copyOf(writers);
    }

    /**
     * Measures.
     *
     * @param recognizer what is measured; it stays open
     * @param strokes characters with their writers; to be believed, of hands that the model has not learnt from
     * @param others characters of other people
     * @param plan how the writers correct
     * @return the figures
     * @throws EvaluationException if there are no characters, or the recognizer cannot answer with a label of them
     */
    public static Personalisation of(
            Recognizer recognizer, PenStrokes strokes, TrainingData others, PersonalisationPlan plan) {
        return of(recognizer, strokes, others, List.of(plan)).get(0);
    }

    /**
     * Measures in several ways, which takes less time than one after the other.
     *
     * @param recognizer what is measured; it stays open
     * @param strokes characters with their writers; to be believed, of hands that the model has not learnt from
     * @param others characters of other people
     * @param plans how the writers correct
     * @return the figures, one entry a plan
     * @throws EvaluationException if there are no characters, or the recognizer cannot answer with a label of them
     */
    public static List<Personalisation> of(
            Recognizer recognizer, PenStrokes strokes, TrainingData others, List<PersonalisationPlan> plans) {
        Rows rows = Rows.of(others);
        Labels.requireReadable(
                rows, recognizer.card().alphabet(), recognizer.card().name());
        RememberedReadings readings = new RememberedReadings(recognizer);
        List<CorrectingWriter> writers = plans.stream()
                .flatMap(plan -> CorrectingWriter.all(strokes, readings, plan))
                .toList();
        int[] othersRight = new int[writers.size() + 1];
        for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
            readOthers(rows, from, Math.min(rows.size(), from + ROWS_AT_A_TIME), readings, writers, othersRight);
        }
        Share byModel = new Share(othersRight[writers.size()], rows.size());
        return plans.stream()
                .map(plan -> new Personalisation(
                        IntStream.range(0, writers.size())
                                .filter(i -> writers.get(i).plan().equals(plan))
                                .mapToObj(i -> writers.get(i).figures(new Share(othersRight[i], rows.size())))
                                .toList(),
                        byModel))
                .toList();
    }

    private static void readOthers(
            Rows rows, int from, int to, RememberedReadings readings, List<CorrectingWriter> writers, int[] right) {
        List<Glyph> glyphs = IntStream.range(from, to).mapToObj(rows::glyph).toList();
        List<String> labels = IntStream.range(from, to).mapToObj(rows::label).toList();
        readings.remember(glyphs);
        IntStream.rangeClosed(0, writers.size()).parallel().forEach(i -> {
            Recognizer reader = i < writers.size() ? writers.get(i).personal().recognizer() : readings;
            right[i] += CorrectingWriter.right(reader.recognizeAll(glyphs), labels);
        });
    }

    /**
     * Adds up what the model reads right alone.
     *
     * @return of all characters that were not corrected
     */
    public Share model() {
        return sum(PersonalFigures::model);
    }

    /**
     * Adds up what is read right with the corrections of the writer.
     *
     * @return of all characters that were not corrected
     */
    public Share personal() {
        return sum(PersonalFigures::personal);
    }

    /**
     * Tells which share of the mistakes is gone.
     *
     * @return from 1, when no mistake is left, downwards; below 0 when there are more than before
     */
    public double fall() {
        return 1 - (double) personal().misses() / model().misses();
    }

    /**
     * Tells what the corrections of a writer change for other people on average.
     *
     * @return the difference of the accuracies, below 0 when other people are read worse
     */
    public double meanChangeForOthers() {
        return changesForOthers().average().orElse(0);
    }

    /**
     * Tells what the corrections of a writer change for other people at worst.
     *
     * @return the least difference of the accuracies
     */
    public double worstChangeForOthers() {
        return changesForOthers().min().orElse(0);
    }

    /**
     * Averages the log loss of the model over all characters that were not corrected.
     *
     * @return the mean
     */
    public double modelLoss() {
        return loss(PersonalFigures::modelLoss);
    }

    /**
     * Averages the log loss with the corrections over all characters that were not corrected.
     *
     * @return the mean
     */
    public double personalLoss() {
        return loss(PersonalFigures::personalLoss);
    }

    /**
     * Counts the corrections of all writers.
     *
     * @return how many there were
     */
    public int corrections() {
        return count(PersonalFigures::corrections);
    }

    private DoubleStream changesForOthers() {
        return writers.stream().mapToDouble(writer -> writer.others().value() - othersByModel.value());
    }

    private double loss(ToDoubleFunction<PersonalFigures> of) {
        return writers.stream()
                        .mapToDouble(writer ->
                                of.applyAsDouble(writer) * writer.model().rows())
                        .sum()
                / model().rows();
    }

    private Share sum(Function<PersonalFigures, Share> of) {
        return new Share(
                count(writer -> of.apply(writer).hits()),
                count(writer -> of.apply(writer).rows()));
    }

    private int count(ToIntFunction<PersonalFigures> of) {
        return writers.stream().mapToInt(of).sum();
    }
}

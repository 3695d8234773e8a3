package io.handwriting.evaluation;

import io.handwriting.Cancellation;
import io.handwriting.Recognizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a recognizer refuses what is no character, and how many characters it refuses on the way.
 *
 * @param refused which share of the characters is not accepted
 * @param familiarity how the familiarity of the characters is spread
 * @param foreign what is made of each kind of drawings that show no character
 */
public record Refusals(Share refused, Spread familiarity, List<ForeignFigures> foreign) {

    /** Keeps a copy of the list. */
    public Refusals {
        foreign = List.copyOf(foreign);
    }

    /**
     * Measures.
     *
     * @param recognizer what is measured; it stays open
     * @param drawn characters, drawn as the foreign drawings are: {@link CanvasCondition#RANDOM}
     * @param foreign the kinds of drawings that show no character
     * @param most how many drawings of each kind are read, at least one; fewer where there are not so many
     * @param plan how to read
     * @return the figures
     * @throws EvaluationException if there are no characters, or some that the recognizer cannot answer with
     */
    public static Refusals of(
            Recognizer recognizer,
            DrawnCharacters drawn,
            List<? extends ForeignDrawings> foreign,
            int most,
            EvaluationPlan plan) {
        return of(recognizer, drawn, foreign, most, plan, EvaluationListener.SILENT, new Cancellation());
    }

    /**
     * Measures, shows progress and can be cancelled.
     *
     * @param recognizer what is measured; it stays open
     * @param drawn characters, drawn as the foreign drawings are: {@link CanvasCondition#RANDOM}
     * @param foreign the kinds of drawings that show no character
     * @param most how many drawings of each kind are read, at least one; fewer where there are not so many
     * @param plan how to read
     * @param listener told of progress after each batch, over all drawings
     * @param cancellation looked at before each batch
     * @return the figures
     * @throws EvaluationException if there are no characters
     * @throws EvaluationCancelledException if the measurement was cancelled, or the calling thread was interrupted
     */
    public static Refusals of(
            Recognizer recognizer,
            DrawnCharacters drawn,
            List<? extends ForeignDrawings> foreign,
            int most,
            EvaluationPlan plan,
            EvaluationListener listener,
            Cancellation cancellation) {
        if (most < 1 || drawn.size() == 0) {
            throw new EvaluationException("Characters and foreign drawings are compared; there must be one of each.");
        }
        PlannedReader reader = PlannedReader.ofDrawings(recognizer, plan);
        Labels.requireReadable(
                Rows.of(drawn, reader), reader.alphabet(), recognizer.card().name());
        int all = drawn.size()
                + foreign.stream().mapToInt(kind -> Math.min(most, kind.size())).sum();
        Familiarities characters = Familiarities.of(
                reader, drawn.size(), drawn::drawing, plan, (done, rows) -> listener.on(done, all), cancellation);
        List<ForeignFigures> figures = new ArrayList<>();
        int before = drawn.size();
        for (ForeignDrawings kind : foreign) {
            int count = Math.min(most, kind.size());
            int start = before;
            EvaluationListener ofAll = (done, rows) -> listener.on(start + done, all);
            Familiarities found = Familiarities.of(reader, count, kind::draw, plan, ofAll, cancellation);
            figures.add(ForeignFigures.of(kind.name(), found, characters));
            before += count;
        }
        return new Refusals(characters.refused(), Spread.of(characters.values()), figures);
    }
}

package io.handwriting.evaluation;

import io.handwriting.Cancellation;
import io.handwriting.Recognizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well a recognizer reads the same characters drawn in different ways.
 *
 * @param conditions one entry a condition, in their order
 */
public record Robustness(List<ConditionFigures> conditions) {

    /** Keeps a copy of the list. */
    public Robustness {
        conditions = List.copyOf(conditions);
    }

    /**
     * Measures under every condition.
     *
     * @param recognizer what is measured; it stays open
     * @param drawn the characters, whatever condition they are drawn under
     * @param plan how to read
     * @return the figures
     * @throws EvaluationException if there are no drawings, or the recognizer cannot answer with a label of them
     */
    public static Robustness of(Recognizer recognizer, DrawnCharacters drawn, EvaluationPlan plan) {
        return of(recognizer, drawn, plan, EvaluationListener.SILENT, new Cancellation());
    }

    /**
     * Measures under every condition, shows progress and can be cancelled.
     *
     * @param recognizer what is measured; it stays open
     * @param drawn the characters, whatever condition they are drawn under
     * @param plan how to read
     * @param listener told of progress after each batch; a character counts once for each condition
     * @param cancellation looked at before each batch
     * @return the figures
     * @throws EvaluationException if there are no drawings, or the recognizer cannot answer with a label of them
     * @throws EvaluationCancelledException if the measurement was cancelled, or the calling thread was interrupted
     */
    public static Robustness of(
            Recognizer recognizer,
            DrawnCharacters drawn,
            EvaluationPlan plan,
            EvaluationListener listener,
            Cancellation cancellation) {
        Map<CanvasCondition, Evaluation> evaluations = new EnumMap<>(CanvasCondition.class);
        int all = drawn.size() * CanvasCondition.values().length;
        for (CanvasCondition condition : CanvasCondition.values()) {
            int before = drawn.size() * evaluations.size();
            EvaluationListener ofAll = (done, rows) -> listener.on(before + done, all);
            evaluations.put(
                    condition,
                    Evaluation.of(recognizer, drawn.under(condition), plan.examples(0), ofAll, cancellation));
        }
        Evaluation plain = Objects.requireNonNull(evaluations.get(CanvasCondition.PLAIN));
        return new Robustness(evaluations.entrySet().stream()
                .map(each -> ConditionFigures.of(each.getKey(), each.getValue(), plain))
                .toList());
    }

    /**
     * Looks up one condition.
     *
     * @param condition the condition
     * @return its figures
     */
    public ConditionFigures under(CanvasCondition condition) {
        return conditions.stream()
                .filter(each -> each.condition() == condition)
                .findFirst()
                .orElseThrow();
    }
}

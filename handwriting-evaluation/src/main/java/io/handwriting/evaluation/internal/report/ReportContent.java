package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.Environment;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.PairedDifference;
import io.handwriting.evaluation.TrainingHistory.Epoch;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a report shows.
 *
 * @param evaluations the figures of one model or more
 * @param names one name an evaluation, each once
 * @param differences how the best of several models differs from the others
 * @param epochs how the first model was trained; may be empty
 * @param environment when and on what all this was measured
 */
public record ReportContent(
        List<Evaluation> evaluations,
        List<String> names,
        List<PairedDifference> differences,
        List<Epoch> epochs,
        Environment environment) {

    /**
     * Replaces the training.
     *
     * @param wanted the epochs to show
     * @return the changed content
     */
    public ReportContent withEpochs(List<Epoch> wanted) {
        return new ReportContent(evaluations, names, differences, wanted, environment);
    }

    /**
     * Replaces the environment.
     *
     * @param wanted the environment to show
     * @return the changed content
     */
    public ReportContent withEnvironment(Environment wanted) {
        return new ReportContent(evaluations, names, differences, epochs, wanted);
    }

    /**
     * Joins names and evaluations.
     *
     * @return one entry an evaluation, in their order
     */
    public List<Map.Entry<String, Evaluation>> named() {
        return IntStream.range(0, names.size())
                .mapToObj(i -> Map.entry(names.get(i), evaluations.get(i)))
                .toList();
    }
}

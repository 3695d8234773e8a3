package io.handwriting.evaluation;

import io.handwriting.ModelCard;
import io.handwriting.Verdict;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** All that is computed from the answers; the set is never given away. */
record Figures(
        ModelCard card,
        String device,
        String dataName,
        String fingerprint,
        Share accuracy,
        List<Integer> ranks,
        BitSet hits,
        Confusion confusion,
        Calibration calibration,
        List<ClassFigures> classes,
        List<VerdictFigures> verdicts,
        List<Example> surestMistakes,
        List<Example> leastSureHits) {

    static Figures of(ModelCard card, String device, String dataName, Answers answers, WorstRows worst) {
        Confusion confusion = Confusion.of(answers);
        return new Figures(
                card,
                device,
                dataName,
                Fingerprint.of(answers),
                confusion.hits(),
                countRanks(answers),
                hits(answers),
                confusion,
                Calibration.of(answers),
                classes(confusion),
                verdicts(answers),
                worst.surestMistakes(),
                worst.leastSureHits());
    }

    private static List<Integer> countRanks(Answers answers) {
        int[] ranks = new int[answers.alphabet().size() + 1];
        IntStream.range(0, answers.rows()).map(answers::rank).forEach(rank -> ranks[rank]++);
        return IntStream.of(ranks).boxed().toList();
    }

    private static BitSet hits(Answers answers) {
        return IntStream.range(0, answers.rows()).filter(answers::isHit).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static List<ClassFigures> classes(Confusion confusion) {
        return IntStream.range(0, confusion.alphabet().size())
                .mapToObj(label -> ClassFigures.of(confusion, label))
                .toList();
    }

    private static List<VerdictFigures> verdicts(Answers answers) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> VerdictFigures.of(answers, verdict))
                .toList();
    }

    Share top(int most) {
        int among = IntStream.range(0, Math.min(most, ranks.size() - 1))
                .map(ranks::get)
                .sum();
        return new Share(among, accuracy.rows());
    }

    double macroRecall() {
        return classes.stream()
                .filter(figures -> figures.support() > 0)
                .mapToDouble(figures -> figures.recall().value())
                .average()
                .orElse(Double.NaN);
    }
}

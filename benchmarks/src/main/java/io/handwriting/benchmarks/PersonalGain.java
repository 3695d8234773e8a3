package io.handwriting.benchmarks;

import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.CanvasCondition;
import io.handwriting.evaluation.PersonalFigures;
import io.handwriting.evaluation.Personalisation;
import io.handwriting.evaluation.PersonalisationPlan;
import java.util.List;
import java.util.Locale;

/**
 * How much better are writers read after a few corrections, how much worse are other people, and what do wrong labels do?
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.PersonalGain \
 *     /path/to/data unipen-isolated-part@validation emnist-pool@validation
 * </pre>
 *
 * <p>The arguments are the folder with the data, the pen strokes, and the characters of other people: a data set, or pen
 * strokes as {@code pens:NAME}. A fourth is how the strokes are drawn, {@code strokes} or {@code random}, a
 * fifth the file of a model, if it is not the one inside.
 */
public final class PersonalGain {
    private static final String PENS = "pens:";

    private final Recognizer recognizer;
    private final PenStrokes strokes;
    private final TrainingData others;
    private final CanvasCondition condition;

    private PersonalGain(Recognizer recognizer, PenStrokes strokes, TrainingData others, CanvasCondition condition) {
        this.recognizer = recognizer;
        this.strokes = strokes;
        this.others = others;
        this.condition = condition;
    }

    /**
     * Prints a table, and one of the writers.
     *
     * @param args folder, strokes, others, condition, model
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("PersonalGain FOLDER STROKES OTHERS [CONDITION] [MODEL]", args, PersonalGain::start);
    }

    private static void start(Arguments arguments) {
        DataSets sets = DataSets.in(arguments.path(0));
        CanvasCondition condition =
                arguments.has(3) ? arguments.oneOf(3, CanvasCondition.values()) : CanvasCondition.STROKES;
        PenStrokes strokes = sets.pens(arguments.text(1));
        try (Recognizer recognizer = ShippedModel.openUnless(arguments, 4)) {
            new PersonalGain(recognizer, strokes, others(sets, arguments.text(2), recognizer), condition).run();
        }
    }

    private static TrainingData others(DataSets sets, String name, Recognizer recognizer) {
        return name.startsWith(PENS)
                ? sets.pens(name.substring(PENS.length()))
                        .draw(recognizer.card().alphabet(), recognizer.card().preprocessing())
                : sets.open(name);
    }

    private void run() {
        PersonalisationPlan ten = PersonalisationPlan.defaults().condition(condition);
        List<PersonalisationPlan> plans =
                List.of(ten.ofALabel(3), ten.ofALabel(5), ten, ten.wrong(0.05), ten.wrong(0.2));
        List<Personalisation> found = Personalisation.of(recognizer, strokes, others, plans);
        System.out.println("| corrections a label | wrong | in all | mistakes | with corrections | fall "
                + "| log loss | with corrections | others | mean change | worst |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (int i = 0; i < plans.size(); i++) {
            print(plans.get(i), found.get(i));
        }
        printWriters(found.get(plans.indexOf(ten)));
    }

    private static void print(PersonalisationPlan plan, Personalisation found) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %.0f %% | %d | %d of %d | %d | %.1f %% | %.3f | %.3f | %.2f %% | %+.3f | %+.3f |%n",
                plan.ofALabel(),
                100 * plan.wrong(),
                found.corrections(),
                found.model().misses(),
                found.model().rows(),
                found.personal().misses(),
                100 * found.fall(),
                found.modelLoss(),
                found.personalLoss(),
                100 * found.othersByModel().value(),
                100 * found.meanChangeForOthers(),
                100 * found.worstChangeForOthers());
    }

    private static void printWriters(Personalisation found) {
        System.out.println();
        System.out.println("| writer | corrections | characters left | mistakes | with corrections |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (PersonalFigures writer : found.writers()) {
            System.out.printf(
                    "| %s | %d | %d | %d | %d |%n",
                    writer.writer(),
                    writer.corrections(),
                    writer.model().rows(),
                    writer.model().misses(),
                    writer.personal().misses());
        }
    }
}

package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.TrainingHistory.Epoch;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the model was trained. */
final class TrainingSection {
    private TrainingSection() {}

    static Element of(List<Epoch> epochs, Outline outline) {
        List<Element> plots = new ArrayList<>();
        if (has(epochs, Epoch::validationAccuracy)) {
            plots.add(Cards.figure(
                    "Accuracy",
                    "The share of the validation rows that was read right after each epoch.",
                    legend(epochs, "cyan", "on the validation rows"),
                    new EpochPlot("Validation accuracy over the epochs", epochs)
                            .line("cyan", Epoch::validationAccuracy)
                            .toElement((share, digits) -> Numbers.percent(share, Math.max(0, digits - 2)))));
        }
        plots.add(losses(epochs));
        if (epochs.stream().anyMatch(epoch -> epoch.learningRate() > 0)) {
            plots.add(Cards.figure(
                    "Learning rate",
                    "How large the steps were at the end of each epoch.",
                    legend(epochs, "emerald", "learning rate"),
                    new EpochPlot("Learning rate over the epochs", epochs)
                            .line("emerald", Epoch::learningRate)
                            .toElement(Numbers::small)));
        }
        return outline.section("training", "Training", Cards.paragraph(summary(epochs)), Cards.grid(plots));
    }

    private static Element losses(List<Epoch> epochs) {
        EpochPlot plot = new EpochPlot("Loss over the epochs", epochs).line("cyan", Epoch::trainingLoss);
        boolean validated = has(epochs, Epoch::validationLoss);
        if (validated) {
            plot.line("violet", Epoch::validationLoss);
        }
        Element legend = validated
                ? legend(epochs, "cyan", "learning", "violet", "validation")
                : legend(epochs, "cyan", "learning");
        return Cards.figure(
                "Loss",
                "Where the validation loss rises while the other falls, the model learns by heart.",
                legend,
                plot.toElement(Numbers::small));
    }

    private static Element legend(List<Epoch> epochs, String... colourAndMeaning) {
        if (epochs.stream().noneMatch(Epoch::best)) {
            return Cards.legend(colourAndMeaning);
        }
        List<String> withBest = new ArrayList<>(List.of(colourAndMeaning));
        withBest.addAll(List.of("amber", "best epoch"));
        return Cards.legend(withBest.toArray(String[]::new));
    }

    private static boolean has(List<Epoch> epochs, ToDoubleFunction<Epoch> figure) {
        return epochs.stream().mapToDouble(figure).anyMatch(Double::isFinite);
    }

    private static String summary(List<Epoch> epochs) {
        double seconds = epochs.stream().mapToDouble(Epoch::seconds).sum();
        String best = epochs.stream()
                .filter(Epoch::best)
                .reduce((earlier, later) -> later)
                .map(epoch -> "; the best was epoch " + epoch.epoch())
                .orElse("");
        return Numbers.count(epochs.size()) + (epochs.size() == 1 ? " epoch" : " epochs") + " in " + time(seconds)
                + best + ".";
    }

    private static String time(double seconds) {
        if (seconds < 120) {
            return Numbers.decimal(seconds, 1) + " seconds";
        }
        return seconds < 7200
                ? Numbers.decimal(seconds / 60, 0) + " minutes"
                : Numbers.decimal(seconds / 3600, 1) + " hours";
    }
}

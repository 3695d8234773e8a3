package io.handwriting.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Answers as a page of Markdown, each with its plot. */
final class AnswersPage {
    private AnswersPage() {}

    static String of(List<Answer> answers, Machine machine, String date) {
        StringBuilder page = new StringBuilder();
        page.append("# Speed, as measured\n\n")
                .append("Written by `SpeedReport` on ")
                .append(date)
                .append("; [the numbers as JSON](speed.json). ")
                .append(machine)
                .append(".\nCompare within a table: everything in it ran within minutes.")
                .append(" ± is half of the 99.9 % interval, garbage what a call leaves.\n");
        answers.forEach(answer -> append(answer, page));
        return page.toString();
    }

    private static void append(Answer answer, StringBuilder page) {
        page.append("\n## ")
                .append(answer.question())
                .append("\n\n![")
                .append(answer.question())
                .append("](")
                .append(answer.name())
                .append(".png)\n\n| | ")
                .append(answer.unit())
                .append(" | times the first | garbage |\n| --- | --- | --- | --- |\n");
        double first = answer.figures().get(0).value();
        answer.figures().forEach(figure -> append(figure, first, page));
        page.append("\n`").append(answer.command()).append("`\n");
    }

    private static void append(Figure figure, double first, StringBuilder page) {
        page.append("| ").append(figure.subject()).append(" | ").append(number(figure.value()));
        figure.error().ifPresent(error -> page.append(" ± ").append(number(error)));
        page.append(" | ").append(number(figure.value() / first)).append(" | ");
        figure.garbage().ifPresent(bytes -> page.append(String.format(Locale.ROOT, "%.1f kB", bytes / 1000)));
        page.append(" |\n");
    }

    /** Three digits that count. */
    static String number(double value) {
        double size = Math.abs(value);
        String form = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }
}

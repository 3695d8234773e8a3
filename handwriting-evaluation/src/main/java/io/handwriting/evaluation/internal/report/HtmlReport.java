package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.ConfusedPair;
import io.handwriting.evaluation.Environment;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page: figures first, then plots, then tables and images. */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Makes the page.
     *
     * @param content what it shows
     * @return the text of the file
     */
    public static String of(ReportContent content) {
        return content.evaluations().size() == 1 ? single(content) : several(content);
    }

    private static String single(ReportContent content) {
        Evaluation evaluation = content.evaluations().get(0);
        Outline outline = new Outline(2, "");
        HtmlPage page = new HtmlPage(content.names().get(0), "Evaluation", subtitle(evaluation));
        page.add(HeroSection.of(evaluation));
        page.add(Element.styled("p", "lede").text(lede(evaluation)));
        sections(evaluation, content, outline, true).forEach(page::add);
        return page.add(environment(content.environment(), outline)).toString();
    }

    private static String several(ReportContent content) {
        Outline outline = new Outline(2, "");
        Evaluation first = content.evaluations().get(0);
        HtmlPage page = new HtmlPage(content.names().size() + " models compared", "Comparison", subtitle(first));
        page.add(ComparisonSection.of(content, outline));
        int number = 1;
        for (Map.Entry<String, Evaluation> named : content.named()) {
            String id = "model-" + number;
            List<Element> parts = new ArrayList<>();
            parts.add(HeroSection.of(named.getValue()));
            parts.add(Element.styled("p", "lede").text(lede(named.getValue())));
            parts.addAll(sections(named.getValue(), content, outline.below(id), number == 1));
            page.add(outline.section(id, named.getKey(), parts).with("class", "model"));
            number++;
        }
        return page.add(environment(content.environment(), outline)).toString();
    }

    private static List<Element> sections(
            Evaluation evaluation, ReportContent content, Outline outline, boolean withTraining) {
        List<Element> sections = new ArrayList<>();
        if (withTraining && !content.epochs().isEmpty()) {
            sections.add(TrainingSection.of(content.epochs(), outline));
        }
        sections.addAll(DrawingSection.of(evaluation, outline));
        sections.add(ConfidenceSection.of(evaluation, outline));
        sections.add(ConfusionSection.of(evaluation, outline));
        sections.add(ClassSection.of(evaluation, outline));
        sections.add(ExampleSection.of(evaluation, outline));
        sections.add(CardSection.of(evaluation, outline));
        return sections;
    }

    private static String subtitle(Evaluation evaluation) {
        return Numbers.count(evaluation.rows()) + " glyphs of " + evaluation.dataName() + ", "
                + evaluation.alphabet().size() + " labels, on " + evaluation.device();
    }

    private static String lede(Evaluation evaluation) {
        String pair = evaluation.confusion().pairs().stream()
                .findFirst()
                .map(HtmlReport::worstPair)
                .orElse("");
        return "Of " + Numbers.count(evaluation.rows()) + " glyphs "
                + Numbers.count(evaluation.accuracy().hits()) + " are read right." + pair + confidence(evaluation);
    }

    /** Says how far confidence and accuracy are apart in all, which the bins may hide from each other. */
    private static String confidence(Evaluation evaluation) {
        double apart = evaluation.calibration().overconfidence();
        if (!Double.isFinite(apart)) {
            return "";
        }
        String points = Numbers.decimal(Math.abs(apart) * 100, 1) + " points";
        return " On average the model is " + points + (apart > 0 ? " too sure" : " less sure than it could be") + ".";
    }

    private static String worstPair(ConfusedPair pair) {
        return " The most confused are " + pair.first() + " and " + pair.second() + ", with "
                + Numbers.percent(pair.shareOfErrors().value(), 1) + " of all errors.";
    }

    private static Element environment(Environment environment, Outline outline) {
        return outline.section(
                "environment",
                "Environment",
                new Facts("When and where")
                        .add("Time", environment.time().toString())
                        .add("Java", environment.java())
                        .add("System", environment.system())
                        .add("Processors", Integer.toString(environment.processors()))
                        .toElement());
    }
}

package io.handwriting.evaluation.internal.report;

import io.handwriting.Glyph;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.Example;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.GreyPng;
import io.handwriting.evaluation.internal.markup.Numbers;
import java.util.List;

/** The images that tell most about the model. */
final class ExampleSection {
    private static final int SHOWN_SIZE = 2 * Glyph.SIZE;

    private ExampleSection() {}

    static Element of(Evaluation evaluation, Outline outline) {
        return outline.section(
                "images",
                "Images",
                sheet(
                        "The surest mistakes",
                        "What it shows → what was read, and how sure the model was. Some labels are themselves doubtful.",
                        evaluation.surestMistakes()),
                sheet(
                        "The least sure right answers",
                        "Read right, but only just; below each, how sure the model was.",
                        evaluation.leastSureHits()));
    }

    private static Element sheet(String title, String note, List<Example> examples) {
        if (examples.isEmpty()) {
            return Cards.figure(title, "There are none.");
        }
        Element sheet = Element.styled("div", "sheet");
        examples.forEach(example -> sheet.add(image(example)));
        return Cards.figure(title, note, sheet);
    }

    private static Element image(Example example) {
        String answer = Labels.answer(example.answer());
        String words = "Row " + example.row() + ": " + example.truth() + " read as " + answer;
        Element caption = Element.of("figcaption").add(Element.of("b").text(Labels.shortened(example.truth())));
        if (!example.isHit()) {
            caption.text(" → ").add(Element.styled("b", "wrong").text(Labels.shortened(answer)));
        }
        caption.add(Element.of("span").text(Numbers.percent(example.confidence(), 1)));
        return Element.of("figure")
                .with("title", words + "; the truth got " + Numbers.percent(example.truthProbability(), 1))
                .add(Element.of("img")
                        .with("alt", words)
                        .with("width", SHOWN_SIZE)
                        .with("height", SHOWN_SIZE)
                        .with("src", GreyPng.dataUri(Glyph.SIZE, onPaper(example.glyph()))))
                .add(caption);
    }

    /** Dark ink on light paper, as people know it. */
    private static byte[] onPaper(Glyph glyph) {
        byte[] greys = glyph.toBytes();
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) ~greys[i];
        }
        return greys;
    }
}

package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.internal.markup.Element;
import java.util.List;

/** The boxes that plots and tables stand in. */
final class Cards {
    private Cards() {}

    static Element grid(Element... cards) {
        return grid(List.of(cards));
    }

    static Element grid(List<Element> cards) {
        return Element.styled("div", "grid").add(cards);
    }

    /** A plot with its title and how to read it. */
    static Element figure(String title, String note, Element... content) {
        return Element.styled("figure", "card")
                .add(Element.of("figcaption")
                        .add(Element.of("strong").text(title))
                        .add(Element.of("span").text(note)))
                .add(content);
    }

    /** What may be wider than a phone, so that it moves within its box and the page does not. */
    static Element scrolling(String label, Element content) {
        return Element.styled("div", "scroll", content)
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", label);
    }

    /** Explains colours: pairs of a colour's CSS class and what it stands for. */
    static Element legend(String... colourAndMeaning) {
        Element legend = Element.styled("p", "legend");
        for (int i = 0; i < colourAndMeaning.length; i += 2) {
            legend.add(Element.of("span")
                    .add(Element.styled("i", "key " + colourAndMeaning[i]))
                    .text(colourAndMeaning[i + 1]));
        }
        return legend;
    }

    static Element paragraph(String text) {
        return Element.of("p").text(text);
    }
}

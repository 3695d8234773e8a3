package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.internal.markup.Element;

/** Facts under their names. */
final class Facts {
    private final String title;
    private final Element list = Element.styled("dl", "facts");

    Facts(String title) {
        this.title = title;
    }

    Facts add(String name, String fact) {
        list.add(Element.of("dt").text(name), Element.of("dd").text(fact));
        return this;
    }

    Element toElement() {
        return Element.styled("div", "card", Element.styled("p", "card-title").text(title), list);
    }
}

package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.internal.markup.Element;
import java.util.List;

/** A table with a caption, whose first column names its rows and whose other columns hold figures. */
final class Table {
    private final String caption;
    private final Element head = Element.of("tr");
    private final Element body = Element.of("tbody");

    Table(String caption, String... columns) {
        this.caption = caption;
        for (String column : columns) {
            head.add(Element.of("th").with("scope", "col").text(column));
        }
    }

    void row(String name, String... cells) {
        row(Element.of("b").text(name), List.of(cells).stream().map(Table::cell).toList());
    }

    void row(Element name, List<Element> cells) {
        body.add(Element.of("tr", Element.of("th", name).with("scope", "row")).add(cells));
    }

    static Element cell(String text) {
        return Element.of("td").text(text);
    }

    static Element bestCell(String text) {
        return Element.styled("td", "best").text(text);
    }

    Element toElement() {
        Element table = Element.of("table", Element.of("caption").text(caption), Element.of("thead", head), body);
        return Cards.scrolling(caption, table);
    }
}

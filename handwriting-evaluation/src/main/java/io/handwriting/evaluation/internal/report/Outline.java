package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.internal.markup.Element;
import java.util.List;

/**
 * Where in the page sections stand.
 *
 * @param level the level of their headings, from 2
 * @param prefix what their names begin with, so that each is there once
 */
record Outline(int level, String prefix) {

    Element section(String name, String title, Element... content) {
        return section(name, title, List.of(content));
    }

    Element section(String name, String title, List<Element> content) {
        String id = prefix + name;
        return Element.of("section")
                .with("id", id)
                .with("aria-labelledby", id + "-title")
                .add(Element.of("h" + level).with("id", id + "-title").text(title))
                .add(content);
    }

    Outline below(String name) {
        return new Outline(level + 1, prefix + name + "-");
    }
}

package io.handwriting.evaluation.internal.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML or SVG that is well-formed XML too; all text is escaped.
 *
 * <p>A child is written into its parent when it is added, so it has to be complete by then. Not for use by several
 * threads at once.
 */
public final class Element {
    /** Those that stand without an end tag; HTML wants one for all others, even without content. */
    private static final Set<String> EMPTY =
            Set.of("meta", "img", "br", "rect", "line", "path", "circle", "polyline", "polygon");

    private static final Set<String> ON_LINES_OF_THEIR_OWN =
            Set.of("head", "meta", "style", "body", "header", "main", "section", "figure", "table", "tr", "svg", "div");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder content = new StringBuilder();

    private Element(String name) {
        this.name = name;
    }

    /**
     * Starts an element.
     *
     * @param name the name of its tag
     * @param children what it holds
     * @return the element
     */
    public static Element of(String name, Element... children) {
        return new Element(name).add(children);
    }

    /**
     * Starts an element of a CSS class.
     *
     * @param name the name of its tag
     * @param cssClass the class
     * @param children what it holds
     * @return the element
     */
    public static Element styled(String name, String cssClass, Element... children) {
        return new Element(name).with("class", cssClass).add(children);
    }

    /**
     * Sets an attribute.
     *
     * @param attribute its name
     * @param value its value
     * @return this element
     */
    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /**
     * Sets an attribute to a length or place.
     *
     * @param attribute its name
     * @param value its value
     * @return this element
     */
    public Element with(String attribute, double value) {
        return with(attribute, Numbers.place(value));
    }

    /**
     * Adds children.
     *
     * @param children the children, complete
     * @return this element
     */
    public Element add(Element... children) {
        return add(List.of(children));
    }

    /**
     * Adds children.
     *
     * @param children the children, complete
     * @return this element
     */
    public Element add(List<Element> children) {
        children.forEach(child -> child.writeTo(content));
        return this;
    }

    /**
     * Adds text.
     *
     * @param text any text
     * @return this element
     */
    public Element text(String text) {
        escape(text, content);
        return this;
    }

    /**
     * Adds text as it is, for style sheets, in which HTML knows no escapes.
     *
     * @param text text without {@code <} and {@code &}
     * @return this element
     */
    public Element raw(String text) {
        content.append(text);
        return this;
    }

    private void writeTo(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (content.isEmpty() && EMPTY.contains(name)) {
            out.append("/>");
        } else {
            out.append('>').append(content).append("</").append(name).append('>');
        }
        if (ON_LINES_OF_THEIR_OWN.contains(name)) {
            out.append('\n');
        }
    }

    private static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(point) ? point : '\uFFFD');
            }
        });
    }

    /** What XML allows; half a surrogate pair and control characters are not among it. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < 0x7f)
                || (point > 0x9f && point < 0xd800)
                || (point > 0xdfff && point < 0xfffe)
                || point > 0xffff;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}

package io.handwriting.evaluation.internal.report;

import io.handwriting.evaluation.internal.markup.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** A page that needs nothing but itself; its own policy forbids browsers to load anything or to run scripts. */
final class HtmlPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Element head;
    private final Element header;
    private final Element main = Element.of("main");

    HtmlPage(String title, String kind, String subtitle) {
        head = Element.of(
                "head",
                meta("charset", "utf-8"),
                meta("http-equiv", "Content-Security-Policy").with("content", POLICY),
                meta("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                meta("name", "color-scheme").with("content", "light dark"),
                Element.of("title").text(title + ": " + kind.toLowerCase(Locale.ROOT)),
                Element.of("style").raw(style()));
        header = Element.of(
                "header",
                Element.styled("p", "eyebrow").text(kind),
                Element.of("h1").text(title),
                Element.styled("p", "subtitle").text(subtitle));
    }

    private static Element meta(String attribute, String value) {
        return Element.of("meta").with(attribute, value);
    }

    private static String style() {
        try (InputStream style = HtmlPage.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(style, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HtmlPage add(Element part) {
        main.add(part);
        return this;
    }

    @Override
    public String toString() {
        Element html =
                Element.of("html", head, Element.of("body", header, main)).with("lang", "en");
        return "<!DOCTYPE html>\n" + html + "\n";
    }
}

package io.handwriting.evaluation.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

    @Test
    void textAndAttributes_areEscaped() {
        assertThat(Element.of("p").with("title", "\"<&>'").text("a < b & ]]>"))
                .hasToString("<p title=\"&quot;&lt;&amp;&gt;'\">a &lt; b &amp; ]]&gt;</p>");
    }

    @Test
    void emptyElements_endAsHtmlWants() {
        assertThat(Element.of("td")).hasToString("<td></td>");
        assertThat(Element.of("br")).hasToString("<br/>");
    }

    @Test
    void children_keepTheirOrder() {
        assertThat(Element.styled("p", "x", Element.of("b").text("1")).text("2").add(Element.of("i")))
                .hasToString("<p class=\"x\"><b>1</b>2<i></i></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001f", "\u007f", "\u0085", "\uD83D", "\uDE00", "\uFFFE", "\uFFFF"})
    void whatXmlForbids_isReplaced(String forbidden) {
        assertThat(Element.of("b").text("a" + forbidden + "b")).hasToString("<b>a\uFFFDb</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "ä", "\uD83D\uDE00", "漢", "\u202f"})
    void otherCharacters_stay(String allowed) {
        assertThat(Element.of("b").text(allowed)).hasToString("<b>" + allowed + "</b>");
    }
}

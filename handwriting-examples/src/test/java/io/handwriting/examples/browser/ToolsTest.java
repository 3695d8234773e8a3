package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

class ToolsTest {
    private static final String INK = """
            (() => {
              const paper = document.querySelector('#draw');
              const { data } = paper.getContext('2d').getImageData(0, 0, paper.width, paper.height);
              return data.reduce((sum, value, i) => i % 4 === 3 && value > 127 ? sum + 1 : sum, 0) / (data.length / 4);
            })()""";

    @RegisterExtension
    private final Visit visit = new Visit();

    private Browser drawn() {
        Browser page = visit.open();
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        return page;
    }

    @Test
    void undoRedoAndClear_areReadAnew() {
        Browser page = drawn();
        page.click("#undo");
        page.awaitText("#label", "");
        assertThat(page.isTrue("document.querySelector('#undo').disabled")).isTrue();
        page.click("#redo");
        page.awaitText("#label", "7");
        page.click("#clear");
        page.awaitText("#label", "");
        page.click("#undo");
        page.awaitText("#label", "7");
    }

    @Test
    void shortCuts_doTheSame() {
        Browser page = drawn();
        page.pressWithControl("z");
        page.awaitText("#label", "");
        page.pressWithControl("y");
        page.awaitText("#label", "7");
        page.press(Keys.DELETE);
        page.awaitText("#label", "");
    }

    @Test
    void invertedPaper_isReadTheSame_asInkAndAsAPicture() {
        Browser page = drawn();
        String paper = page.attribute("#stage", "data-paper");
        page.click("#invert");
        Browser.awaitThat(
                () -> assertThat(page.attribute("#stage", "data-paper")).isNotEqualTo(paper));
        assertThat(page.attribute("#invert", "aria-pressed")).isEqualTo("true");
        page.click("#send-as label:nth-of-type(2)");
        page.awaitWords("#pipeline", "Your picture");
        page.awaitText("#label", "7");
    }

    @Test
    void widerBrush_leavesMoreInk_andIsKept() {
        Browser page = visit.open();
        page.find("#brush").sendKeys(Keys.HOME);
        page.awaitText("#brush-size", "5");
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        double thin = page.number(INK).doubleValue();
        page.click("#clear");
        page.find("#brush").sendKeys(Keys.END);
        page.awaitText("#brush-size", "30");
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        assertThat(page.number(INK).doubleValue()).isGreaterThan(3 * thin);
        page.reload();
        page.awaitText("#brush-size", "30");
    }
}

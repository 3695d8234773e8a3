package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static io.handwriting.examples.browser.Drawings.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

class WordTest {
    @RegisterExtension
    private final Visit visit = new Visit();

    private Browser openForWords() {
        Browser page = visit.open();
        chooseWords(page);
        return page;
    }

    private static void chooseWords(Browser page) {
        page.run("document.querySelector('#mode input[value=word]').click()");
        page.awaitTrue(
                "document.querySelector('#draw').clientWidth > 2.9 * document.querySelector('#draw').clientHeight");
    }

    private static void draw(Browser page, List<int[]> strokes, int right) {
        page.mouse().draw(strokes.stream().map(stroke -> moved(stroke, right)).toList());
    }

    private static int[] moved(int[] stroke, int right) {
        int[] moved = stroke.clone();
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += right;
        }
        return moved;
    }

    @Test
    void number_isReadWhileItGrows_withABoxAndBarsForEachDigit() {
        Browser page = openForWords();
        page.click("#form option[value='digits']");
        draw(page, TWO, 40);
        page.awaitText("#text", "2");
        draw(page, SEVEN, 250);
        page.awaitText("#text", "27");
        draw(page, SEVEN, 450);
        page.awaitText("#text", "277");
        page.awaitTrue("document.querySelectorAll('#boxes .box').length === 3");
        page.awaitTrue("document.querySelectorAll('#characters > li').length === 3");
        assertThat(page.run("return [...document.querySelectorAll('#boxes b')].map((b) => b.textContent).join('')"))
                .isEqualTo("277");
        assertThat(page.text("#text-confidence")).matches("\\d+\\.\\d %");
        assertThat(page.count("#others li")).isBetween(1L, 3L);
        page.awaitWords("#word-spoken", "2 7 7,");
        page.pressWithControl("z");
        page.awaitText("#text", "27");
    }

    @Test
    void pattern_isKeptTo_andABadOneIsToldBesideIt() {
        Browser page = openForWords();
        page.click("#form option[value='pattern']");
        page.find("#pattern").sendKeys("[a");
        page.awaitWords("#form-refused", "lacks its ]");
        assertThat(page.attribute("#pattern", "aria-invalid")).isEqualTo("true");
        page.find("#pattern").sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, "#.#");
        draw(page, TWO, 40);
        draw(page, SEVEN, 250);
        page.awaitText("#text", "2.7");
        assertThat(page.text("#form-refused")).isEmpty();
    }

    @Test
    void choice_isRemembered_andEachPaperKeepsItsDrawing() {
        Browser page = openForWords();
        draw(page, SEVEN, 100);
        page.awaitText("#text", "7");
        page.run("document.querySelector('#mode input[value=character]').click()");
        page.mouse().draw(TWO);
        page.awaitText("#label", "2");
        chooseWords(page);
        page.awaitText("#text", "7");
        page.reload();
        page.awaitTrue("document.documentElement.dataset.mode === 'word'");
        assertThat(page.isTrue("document.querySelector('#mode input[value=word]').checked"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"360, 640", "1440, 900"})
    void wordModeFitsTheWidth_withoutBarriers(int width, int height) throws Exception {
        Browser page = visit.browser();
        page.screen().prefer("prefers-reduced-motion", "reduce");
        page.screen().resize(width, height, 1, false);
        openForWords();
        draw(page, TWO, 40);
        draw(page, SEVEN, 250);
        page.awaitTrue("document.querySelectorAll('#boxes .box').length === 2");
        assertThat(page.number("document.documentElement.scrollWidth").intValue())
                .isLessThanOrEqualTo(width);
        page.run(AccessibilityTest.axe());
        AccessibilityTest.assertAccessible(page, "with a word");
    }
}

package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

class DrawingTest {
    @RegisterExtension
    private final Visit visit = new Visit();

    private static void assertReadAsSeven(Browser page) {
        page.awaitText("#label", "7");
        Browser.awaitThat(
                () -> assertThat(page.attribute("#answer", "data-verdict")).isEqualTo("ACCEPTED"));
        assertThat(page.text("#verdict")).isEqualTo("A digit.");
        assertThat(page.text("#confidence")).matches("\\d+\\.\\d %");
        page.awaitTrue("document.querySelectorAll('#ranking li:not([hidden])').length === 5");
        page.awaitWords("#ranking li", "7");
    }

    @Test
    void sevenDrawnWithTheMouse_isRead() {
        Browser page = visit.open();
        page.mouse().draw(SEVEN);
        assertReadAsSeven(page);
        page.awaitWords("#spoken", "7,");
        page.awaitWords("#bars-readout", "7 ");
    }

    @Test
    void sevenDrawnByTouch_isRead() {
        Browser page = visit.open();
        page.run("""
                window.kinds = [];
                document.querySelector('#draw').addEventListener('pointerdown', (event) => kinds.push(event.pointerType));
                """);
        page.finger().draw(SEVEN);
        assertReadAsSeven(page);
        assertThat(page.isTrue("kinds.join() === 'touch'")).isTrue();
        assertThat(page.isTrue("getComputedStyle(document.querySelector('#draw')).touchAction === 'none'"))
                .as("a finger draws and does not scroll")
                .isTrue();
    }

    @Test
    void strokeIsRead_whileThePenIsStillDown() {
        Browser page = visit.open();
        Pen pen = page.mouse();
        pen.put(SEVEN.get(0));
        page.awaitText("#label", "7");
        assertThat(page.text("#session-count")).isEqualTo("0 read");
        pen.lift();
        page.awaitText("#session-count", "1 read");
        assertReadAsSeven(page);
    }

    @Test
    void letterDrawnWithTheKeyboardAlone_isRead() {
        Browser page = visit.open();
        page.press(Keys.TAB);
        page.press(Keys.ENTER);
        page.awaitTrue("document.activeElement.id === 'draw'");
        page.press(repeated(Keys.ARROW_LEFT, 5), repeated(Keys.ARROW_UP, 9), " ");
        page.press(repeated(Keys.ARROW_DOWN, 18), repeated(Keys.ARROW_RIGHT, 11), " ");
        page.awaitText("#label", "L");
        page.press(Keys.DELETE);
        page.awaitText("#label", "");
        page.awaitText("#verdict", "Draw, and it is read as you go.");
    }

    private static String repeated(Keys key, int times) {
        return key.toString().repeat(times);
    }
}

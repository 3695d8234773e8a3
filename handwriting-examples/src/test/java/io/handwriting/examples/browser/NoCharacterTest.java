package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SCRIBBLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoCharacterTest {
    @RegisterExtension
    private final Visit visit = new Visit();

    @Test
    void emptyPaper_hasNoAnswer_andCannotBeJudged() {
        Browser page = visit.open();
        assertThat(page.text("#label")).isEmpty();
        assertThat(page.text("#verdict")).isEqualTo("Draw, and it is read as you go.");
        assertThat(page.find("#right").isEnabled()).isFalse();
        assertThat(page.find("#wrong").isEnabled()).isFalse();
        assertThat(page.find("#clear").isEnabled()).isFalse();
    }

    @Test
    void scribble_isSaidInWordsToBeNoCharacter() {
        Browser page = visit.open();
        page.mouse().draw(SCRIBBLE);
        Browser.awaitThat(
                () -> assertThat(page.attribute("#answer", "data-verdict")).isEqualTo("UNFAMILIAR"));
        page.awaitText("#label", "?");
        assertThat(page.text("#verdict")).containsIgnoringCase("not").endsWith(".");
        assertThat(page.text("#confidence")).isEmpty();
        page.awaitText("#spoken", page.text("#verdict"));
    }
}

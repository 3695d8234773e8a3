package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static io.handwriting.examples.browser.Drawings.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class HandTest {
    @RegisterExtension
    private final Visit visit = new Visit();

    @TempDir
    private Path downloads;

    private Browser corrected() {
        Browser page = visit.open();
        page.downloadInto(downloads);
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        correctTo(page, "#wrong", "1");
        page.awaitText("#label", "1");
        return page;
    }

    private static void correctTo(Browser page, String button, String label) {
        page.click(button);
        page.awaitTrue("document.querySelector('#label-dialog').open");
        page.click("#label-choices button[value='" + label + "']");
        page.awaitWords("#notices", "Learnt: this is your " + label + ".");
    }

    @Test
    void correction_isLearntAtOnce_andKnownAfterTheNextVisit() {
        Browser page = corrected();
        page.awaitText("#hand-count", "1 learnt");
        page.awaitText("#hand-labels li", "1×1");
        page.awaitWords("#speed", "knows 1 of yours");
        page.reload();
        page.awaitText("#hand-count", "1 learnt");
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "1");
    }

    @Test
    void handThatIsNotToBeLearnt_isReadAsEverybodys() {
        Browser page = corrected();
        page.click("#learn");
        page.awaitText("#label", "7");
        page.run("scrollTo({ top: 0, behavior: 'instant' })");
        page.click("#wrong");
        page.awaitTrue("document.querySelector('#label-dialog').open");
        page.click("#label-choices button[value='Z']");
        page.awaitWords("#notices", "Stored: this is Z.");
        assertThat(page.text("#hand-count")).isEqualTo("1 learnt");
        page.reload();
        assertThat(page.isTrue("document.querySelector('#learn').checked")).isFalse();
    }

    @Test
    void hand_isTakenAlong_andForgotten() {
        Browser page = corrected();
        page.click("#hand-file");
        Path file = downloads.resolve("my.hand");
        Browser.awaitThat(() -> assertThat(file).isNotEmptyFile());
        page.click("#hand-forget");
        page.awaitTrue("document.querySelector('#confirm-dialog').open");
        page.click("#confirm-yes");
        page.awaitWords("#notices", "Your hand is forgotten.");
        page.awaitText("#label", "7");
        page.awaitText("#hand-count", "0 learnt");
        assertThat(page.isTrue("document.querySelector('#hand-forget').disabled"))
                .isTrue();
    }

    @Test
    void characterOfAWord_isCorrectedByItself() {
        Browser page = visit.open();
        page.run("document.querySelector('#mode input[value=word]').click()");
        page.awaitTrue(
                "document.querySelector('#draw').clientWidth > 2.9 * document.querySelector('#draw').clientHeight");
        page.mouse().draw(SEVEN);
        page.awaitText("#text", "7");
        page.awaitTrue("document.querySelectorAll('#characters button.letter').length === 1");
        page.awaitWords("#word-spoken", "7,");
        correctTo(page, "#characters button.letter", "1");
        page.awaitText("#text", "1");
        page.awaitText("#hand-labels li", "1×1");
    }

    @Test
    void dictation_learnsWhatIsMisread_andNothingElse() {
        Browser page = visit.open();
        page.click("#alphabet option[value='digits']");
        page.run("Math.random = () => 0.999"); // dictates in the order of the alphabet
        page.click("#teach");
        page.awaitTrue("!document.querySelector('#practice').hidden");
        page.awaitText("#practice-label", "0");
        page.mouse().draw(TWO);
        page.awaitText("#label", "2");
        page.click("#practice-next");
        page.awaitText("#practice-count", "2 of 10");
        page.awaitText("#hand-labels", "0×1");
        for (int skipped = 1; skipped < 7; skipped++) {
            page.click("#practice-skip");
        }
        page.awaitText("#practice-label", "7");
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        page.click("#practice-next");
        page.awaitText("#practice-count", "9 of 10");
        assertThat(page.text("#hand-count")).isEqualTo("1 learnt");
        page.click("#practice-end");
        page.awaitTrue("document.querySelector('#practice').hidden");
    }
}

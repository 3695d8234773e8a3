package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.BIG_A;
import static io.handwriting.examples.browser.Drawings.RING;
import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChoicesTest {
    @RegisterExtension
    private final Visit visit = new Visit();

    @Test
    void alphabet_limitsTheAnswer() {
        Browser page = visit.open();
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        page.click("#alphabet option[value='letters']");
        page.awaitTrue("/^[A-Za-z]$/.test(document.body.dataset.lastLabel)");
        assertThat(page.count("#bars .bar[data-kind='digit']")).isZero();
        page.click("#alphabet option[value='digits']");
        page.awaitTrue("document.body.dataset.lastLabel === '7'");
        assertThat(page.count("#bars .bar")).isEqualTo(10);
        page.click("#alphabet option:last-child");
        page.find("#alphabet-own").sendKeys("12");
        page.awaitTrue("document.querySelectorAll('#bars .bar').length === 2");
        page.awaitTrue("/^[12]$/.test(document.body.dataset.lastLabel)");
    }

    @Test
    void otherModel_givesAnotherAnswer_andShowsItsCard() throws Exception {
        visit.site().giveDigits();
        Browser page = visit.open();
        page.mouse().draw(BIG_A);
        page.awaitText("#label", "A");
        visit.site().post("/train/linear", "{\"data\":\"digits.csv\",\"epochs\":1}");
        page.awaitTrue("document.querySelector('#model').value === 'linear'");
        page.awaitTrue("/^[0-9]$/.test(document.body.dataset.lastLabel)");
        page.awaitWords("#model-card", "trained here");
        page.click("#model option[value='handwriting']");
        page.awaitText("#label", "A");
        page.awaitWords("#model-card", "shipped");
        page.click("#model option[value='linear']");
        page.awaitTrue("/^[0-9]$/.test(document.body.dataset.lastLabel)");
    }

    @Test
    void variants_areReadAndAveraged() {
        Browser page = visit.open();
        page.mouse().draw(RING);
        page.awaitText("#session-count", "1 read");
        String before = page.text("#confidence");
        page.click("label[for='variants']");
        Browser.awaitThat(() -> assertThat(page.text("#confidence")).isNotEqualTo(before));
        assertThat(page.text("#label")).matches("[0Oo]");
    }
}

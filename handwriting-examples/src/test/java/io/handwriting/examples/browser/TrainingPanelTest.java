package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

class TrainingPanelTest {
    private static final String WATCH = """
            window.seen = [];
            const chart = document.querySelector(arguments[0]);
            new MutationObserver(() => seen.push(chart.getAttribute('aria-label')))
              .observe(chart, { attributes: true, attributeFilter: ['aria-label'] });
            """;

    @RegisterExtension
    private final Visit visit = new Visit();

    private Browser opened() throws Exception {
        visit.site().giveDigits();
        Browser page = visit.open();
        page.click("#architecture option[value='linear']");
        page.click("#data-set option[value='digits.csv']");
        page.find("#epochs").sendKeys(Keys.HOME);
        page.awaitText("#epochs-count", "5");
        return page;
    }

    @Test
    void trainingRunsToItsEnd_withLiveCharts_takesOver_andIsReset() throws Exception {
        Browser page = opened();
        page.run(WATCH, "#accuracy-chart");
        page.click("#train-start");
        page.awaitText("#train-status", "completed");
        assertThat(page.text("#train-figures")).contains("5/5").contains("%");
        assertThat(page.number("document.querySelector('#train-progress').value")
                        .intValue())
                .isEqualTo(100);
        assertThat(page.isTrue("seen.filter((words) => /after [1-5] epoch/.test(words)).length >= 5"))
                .as(() -> String.valueOf(page.run("return seen.join()")))
                .isTrue();
        page.awaitTrue("document.querySelector('#model').value === 'linear'");
        page.mouse().draw(SEVEN);
        page.awaitTrue("document.body.dataset.lastLabel !== ''");
        assertThat(page.count("#bars .bar")).isEqualTo(10);
        page.click("#reset-model");
        page.awaitTrue("document.querySelector('#confirm-dialog').open");
        page.click("#confirm-yes");
        page.awaitTrue("document.querySelector('#model').value === 'handwriting'");
        page.awaitText("#label", "7");
        assertThat(page.count("#model option")).isEqualTo(1);
    }

    @Test
    void cancelledTraining_leavesTheModelsAsTheyWere() throws Exception {
        Browser page = opened();
        page.find("#epochs").sendKeys(Keys.END);
        page.awaitText("#epochs-count", "100");
        page.click("#train-start");
        page.awaitWords("#train-figures", "/100");
        page.click("#train-cancel");
        page.awaitText("#train-status", "cancelled");
        assertThat(page.text("#notices")).doesNotContain("failed");
        assertThat(page.count("#model option")).isEqualTo(1);
    }
}

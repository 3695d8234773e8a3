package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

class CorrectionTest {
    @RegisterExtension
    private final Visit visit = new Visit();

    @TempDir
    private Path downloads;

    private Browser misread() {
        Browser page = visit.open();
        page.downloadInto(downloads);
        page.mouse().draw(SEVEN);
        page.awaitText("#label", "7");
        page.awaitText("#session-count", "1 read");
        page.click("#wrong");
        page.awaitTrue("document.querySelector('#label-dialog').open");
        return page;
    }

    @Test
    void wrongReading_isLabelled_stored_andDownloaded() throws Exception {
        Browser page = misread();
        page.click("#label-choices button[value='1']");
        page.awaitWords("#notices", "Learnt: this is your 1.");
        page.awaitText("#collected-count", "1 stored");
        page.awaitWords("#collected", "×1");
        page.awaitText("#collected .from", "7");
        assertThat(page.text("#collected .to")).isEqualTo("1");
        page.awaitText("#label", "1");
        assertHoldsAOne(visit.site().get("/download_csv").lines().toList());
        page.click("#csv");
        Path file = downloads.resolve("corrections.csv");
        Browser.awaitThat(() -> assertThat(file).isNotEmptyFile());
        assertHoldsAOne(Files.readAllLines(file));
    }

    private static void assertHoldsAOne(List<String> lines) {
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.split(",")).hasSize(785));
        assertThat(lines.get(1)).startsWith("1,").containsPattern(",[1-9]");
    }

    @Test
    void typedLabelThatTheModelDoesNotKnow_isRefusedInWords_andAKnownOneStored() {
        Browser page = misread();
        page.click("#label-store");
        page.awaitText("#label-refused", "Choose a label or type one.");
        page.find("#label-own").sendKeys("&", Keys.ENTER);
        page.awaitWords("#label-refused", "This model does not know “&”.");
        page.find("#label-own").sendKeys(Keys.BACK_SPACE, "T", Keys.ENTER);
        page.awaitText("#collected-count", "1 stored");
    }

    @Test
    void closedDialog_storesNothing() {
        Browser page = misread();
        page.press(Keys.ESCAPE);
        page.awaitTrue("!document.querySelector('#label-dialog').open");
        page.awaitText("#label", "7");
        assertThat(page.text("#collected-count")).isEqualTo("0 stored");
        page.click("#csv");
        page.awaitWords("#notices", "Nothing has been stored yet.");
    }
}

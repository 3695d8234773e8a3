package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    @RegisterExtension
    private final Visit visit = new Visit();

    @TempDir
    private Path downloads;

    @Test
    void session_isExportedAsCsvAndAsJson() throws Exception {
        Browser page = visit.open();
        page.downloadInto(downloads);
        page.mouse().draw(SEVEN);
        page.awaitText("#session-count", "1 read");
        page.click("#right");
        page.click("#export-csv");
        Path csv = downloads.resolve("readings.csv");
        Browser.awaitThat(() -> assertThat(csv).isNotEmptyFile());
        assertThat(Files.readString(csv))
                .startsWith("time,model,label,")
                .contains(",handwriting,7,")
                .contains(",right,");
        page.click("#export-json");
        Path json = downloads.resolve("readings.json");
        Browser.awaitThat(() -> assertThat(json).isNotEmptyFile());
        JsonNode reading = new JsonMapper().readTree(json).path("readings").path(0);
        assertThat(reading.path("label").asString()).isEqualTo("7");
        assertThat(reading.path("strokes").path(0).size()).isGreaterThan(10);
    }
}

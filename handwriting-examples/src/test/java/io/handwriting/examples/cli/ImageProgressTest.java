package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ImageProgressTest {
    private final StringWriter shown = new StringWriter();
    private long now;

    private void show(RowProgress progress, long... done) {
        for (long images : done) {
            progress.on(images, 2_000);
            now += Duration.ofSeconds(1).toNanos();
        }
    }

    @Test
    void lines_tellEachTenthWithTheRateAndTheTimeLeft() {
        show(new ImageProgress.Lines(new PrintWriter(shown, true), () -> now), 0, 100, 200, 390, 1_000, 2_000);
        assertThat(shown.toString().lines())
                .containsExactly(
                        "recognizing: 10 % of 2,000, 100 a second, 18 s left",
                        "recognizing: 50 % of 2,000, 250 a second, 4 s left",
                        "recognizing: 100 % of 2,000, 400 a second, 0 s left");
    }

    @Test
    void rate_isThatOfThisRun() {
        show(new ImageProgress.Lines(new PrintWriter(shown, true), () -> now), 1_500, 1_600);
        assertThat(shown.toString().lines()).containsExactly("recognizing: 80 % of 2,000, 100 a second, 4 s left");
    }

    @Test
    void json_isALineForATenthOfAPerCent() {
        show(new ImageProgress.Json(new PrintWriter(shown, true), () -> now), 0, 1, 2, 500);
        List<Map<String, Object>> lines = shown.toString()
                .lines()
                .map(line -> Console.json(line.substring("PROGRESS:".length())))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .containsEntry("done", 0)
                .containsEntry("images_per_second", null)
                .containsEntry("seconds_left", null);
        assertThat(lines.get(2))
                .containsEntry("progress", 25.0)
                .containsEntry("images", 2_000)
                .containsEntry("seconds_left", 9.0);
    }

    @Test
    void json_saysHundredOnlyWhenAllAreDone() {
        ImageProgress.Json json = new ImageProgress.Json(new PrintWriter(shown, true), () -> now);
        json.on(99_999, 100_000);
        json.on(100_000, 100_000);
        assertThat(shown.toString().lines())
                .satisfiesExactly(
                        nearly -> assertThat(nearly).contains("\"progress\":99.9,"),
                        all -> assertThat(all).contains("\"progress\":100.0,", "\"done\":100000,"));
    }

    @Test
    void fewImages_areReadInAMoment() {
        CommandLine command = new CommandLine(new CommandLineTool());
        assertThat(ImageProgress.of(ProgressForm.AUTO, command, false, 1_000)).isSameAs(RowProgress.NONE);
        assertThat(ImageProgress.of(ProgressForm.AUTO, command, false, 1_001)).isNotSameAs(RowProgress.NONE);
        assertThat(ImageProgress.of(ProgressForm.NONE, command, false, 1_001)).isSameAs(RowProgress.NONE);
    }

    @Test
    void bar_canBeAskedFor() {
        try (RowProgress bar = ImageProgress.of(ProgressForm.BAR, new CommandLine(new CommandLineTool()), true, 10)) {
            assertThat(bar).isInstanceOf(RowProgress.Bar.class);
            show(bar, 0, 1_000);
        }
    }
}

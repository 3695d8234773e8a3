package io.handwriting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Recognizer;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticLine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadingTextTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void numbersAreReadWholeAndByCharacter() {
        try (Recognizer recognizer = Recognizer.open()) {
            ReadingText.read(recognizer, SyntheticLine.of("2026"), out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("2026 0.")
                .contains("6 at InkBox[", "2026 0.");
    }

    @Test
    void datesHaveTheirPointsEvenWhereNoneIsDrawn() {
        try (Recognizer recognizer = Recognizer.open()) {
            assertThat(ReadingText.readDate(recognizer, SyntheticLine.of("24122026"), out)
                            .text())
                    .isEqualTo("24.12.2026");
        }
    }

    @Test
    void textGrowsWithTheInk() {
        try (Recognizer recognizer = Recognizer.open()) {
            ReadingText.readLive(recognizer, out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("7"),
                        then -> assertThat(then).startsWith("71, for which "));
    }

    @Test
    void piecesTellWhereACharacterMayEnd() {
        ReadingText.cut(SyntheticCanvas.of(500).draw(SyntheticLine.of("22")), out);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("before InkBox\\[.*] a character ends: [01]\\..*"))
                .anyMatch(line -> line.contains("a character ends: 0.9"));
    }
}

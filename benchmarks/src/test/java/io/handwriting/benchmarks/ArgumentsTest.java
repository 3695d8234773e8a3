package io.handwriting.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.HandwritingException;
import io.handwriting.evaluation.CanvasCondition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final String USAGE = "WrittenLines FOLDER STROKES LINES [MODEL]";

    @Test
    void arguments_areReadByTheirPlace() {
        Arguments arguments = new Arguments(USAGE, "data", "pens", "1000");
        assertThat(arguments.path(0)).isEqualTo(Path.of("data"));
        assertThat(arguments.text(1)).isEqualTo("pens");
        assertThat(arguments.count(2)).isEqualTo(1000);
        assertThat(arguments.number(2)).isEqualTo(1000.0);
        assertThat(arguments.has(3)).isFalse();
        assertThat(arguments.from(1)).containsExactly("pens", "1000");
    }

    @Test
    void tooFewAndTooMany_areRefusedWithTheUsage() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> new Arguments(USAGE, "data", "pens"))
                .withMessage("Usage: " + USAGE + " (arguments given: 2)");
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> new Arguments(USAGE, "1", "2", "3", "4", "5"))
                .withMessageContaining("(arguments given: 5)");
        assertThat(new Arguments("Program FOLDER [SETTING] ...", "1", "2", "3").has(2))
                .isTrue();
    }

    @Test
    void whatIsNoNumber_isRefusedByName() {
        Arguments arguments = new Arguments(USAGE, "data", "pens", "many");
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> arguments.count(2))
                .withMessage("LINES is a whole number, not \"many\".");
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> arguments.number(2))
                .withMessage("LINES is a number, not \"many\".");
    }

    @Test
    void oneOfSome_isFoundByItsNameInAnyCase() {
        assertThat(new Arguments("Gain CONDITION", "Random").oneOf(0, CanvasCondition.values()))
                .isEqualTo(CanvasCondition.RANDOM);
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> new Arguments("Gain CONDITION", "wild").oneOf(0, CanvasCondition.values()))
                .withMessageStartingWith("CONDITION is one of [strokes, random, ")
                .withMessageEndingWith(", not \"wild\".");
    }
}

package io.handwriting.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.Recognizer;
import io.handwriting.spi.Scorer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One recognizer a model and JVM. */
class OpenRecognizersTest {
    private final OpenRecognizers recognizers = new OpenRecognizers();
    private final List<String> events = new ArrayList<>();

    private OpenRecognizers.Shared borrow(String model) {
        return recognizers.borrow(model, () -> open(model));
    }

    private Recognizer open(String model) {
        events.add("open " + model);
        ModelCard card = ModelCard.builder(model, "none", Alphabet.DIGITS).build();
        return Recognizer.of(card, new Scorer() {
            @Override
            public void score(List<io.handwriting.Glyph> glyphs, float[] scores) {}

            @Override
            public void close() {
                events.add("close " + model);
            }
        });
    }

    @Test
    void tasks_shareOne_alsoOneAfterTheOther() {
        OpenRecognizers.Shared first = borrow("a");
        OpenRecognizers.Shared second = borrow("a");
        assertThat(second.recognizer()).isSameAs(first.recognizer());
        recognizers.giveBack(first);
        recognizers.giveBack(second);
        assertThat(borrow("a").recognizer()).isSameAs(first.recognizer());
        assertThat(events).containsExactly("open a");
    }

    @Test
    void idleOnes_areClosed_whenAnotherModelIsWanted() {
        recognizers.giveBack(borrow("a"));
        OpenRecognizers.Shared second = borrow("b");
        assertThat(events).containsExactly("open a", "close a", "open b");
        borrow("c");
        assertThat(events).doesNotContain("close b");
        recognizers.giveBack(second);
        recognizers.closeIdle();
        assertThat(events).endsWith("close b");
        assertThat(recognizers.size()).isEqualTo(1);
    }

    @Test
    void modelsThatCannotBeOpened_leaveNothingBehind() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> recognizers.borrow("a", () -> {
                    throw new ModelException("It is damaged.");
                }));
        assertThat(recognizers.size()).isZero();
        borrow("a");
        assertThat(events).containsExactly("open a");
    }
}

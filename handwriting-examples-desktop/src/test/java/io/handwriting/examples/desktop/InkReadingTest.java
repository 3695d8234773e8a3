package io.handwriting.examples.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.TextReader;
import io.handwriting.testkit.SyntheticInk;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InkReadingTest {
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final Recognizer recognizer = Recognizer.open();
    private final InkReading reading = new InkReading(TextReader.of(CanvasReader.of(recognizer)), answers::add);

    @AfterEach
    void close() {
        reading.close();
        recognizer.close();
    }

    @Test
    void readsTheNewestAtTheLatestWhenItIsClosed() {
        IntStream.range(0, 50).forEach(i -> reading.read(SyntheticInk.of("7")));
        reading.read(SyntheticInk.of("3"));
        reading.close();

        assertThat(answers).last().isEqualTo("3");
    }

    @Test
    void saysWhatIsWrong() {
        reading.read(new Ink(List.of()));
        reading.close();

        assertThat(answers).containsExactly(" Nothing is drawn.");
    }

    @Test
    void tellsOfInkThatCannotBeRead() {
        Ink.Pen pen = Ink.pen();
        IntStream.range(0, 300).forEach(i -> pen.down(10 * i, 0).to(10 * i, 8));
        reading.read(pen.ink());
        reading.close();

        assertThat(answers).singleElement().asString().contains("300 pieces");
    }

    @Test
    void isQuietAfterItIsClosed() {
        reading.close();
        reading.read(SyntheticInk.of("7"));

        assertThat(answers).isEmpty();
    }
}

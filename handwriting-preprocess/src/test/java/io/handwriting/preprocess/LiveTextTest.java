package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.Ink;
import org.junit.jupiter.api.Test;

class LiveTextTest {
    private final TextReader reader =
            TextReader.of(CanvasReader.of(NearestTemplate.recognizer()).with(Alphabet.DIGITS));

    @Test
    void growingInk_isReadAsIfItWereNew() {
        Ink ink = WrittenText.of("40285", 20);
        LiveText live = reader.live();
        for (int strokes = 0; strokes <= ink.strokes().size(); strokes++) {
            Ink soFar = new Ink(ink.strokes().subList(0, strokes));
            assertThat(live.read(soFar)).isEqualTo(reader.read(soFar));
        }
    }

    @Test
    void settledCharacters_areNotReadAgain() {
        Ink ink = WrittenText.of("402856", 20);
        LiveText live = reader.live();
        live.read(new Ink(ink.strokes().subList(0, ink.strokes().size() - 1)));
        int first = live.lastRead();
        live.read(ink);
        assertThat(live.lastRead()).isLessThan(first).isPositive();
        live.read(ink);
        assertThat(live.lastRead()).isZero();
    }
}

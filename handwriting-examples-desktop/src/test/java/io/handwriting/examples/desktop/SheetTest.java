package io.handwriting.examples.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Ink;
import org.junit.jupiter.api.Test;

class SheetTest {
    private final Sheet sheet = new Sheet();

    @Test
    void keepsStrokesInTheOrderOfWriting() {
        sheet.down(1, 2);
        sheet.to(3, 4);
        sheet.down(5, 6);

        assertThat(sheet.ink()).isEqualTo(Ink.of(new float[] {1, 2, 3, 4}, new float[] {5, 6}));
    }

    @Test
    void takesBackStrokeByStroke() {
        sheet.down(1, 2);
        sheet.down(5, 6);

        sheet.undo();
        assertThat(sheet.ink()).isEqualTo(Ink.of(new float[] {1, 2}));
        sheet.undo();
        sheet.undo();
        assertThat(sheet.ink().strokes()).isEmpty();
    }

    @Test
    void clearsInTheMiddleOfAStroke() {
        sheet.down(1, 2);
        sheet.clear();
        sheet.to(3, 4);

        assertThat(sheet.ink()).isEqualTo(Ink.of(new float[] {3, 4}));
    }
}

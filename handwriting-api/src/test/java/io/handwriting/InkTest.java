package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkTest {

    @Test
    void stroke_givesACopyOfItsPoints() {
        Stroke stroke = Stroke.of(1, 2, 3, 4);
        stroke.toArray()[0] = 9;
        assertThat(stroke.toArray()).containsExactly(1, 2, 3, 4);
        assertThat(Stroke.of(stroke.toArray())).isEqualTo(stroke);
    }

    @Test
    void pen_beginsAStrokeEachTimeItTouchesThePaper() {
        Ink ink = Ink.pen().down(0, 0).to(1, 1).down(5, 5).to(6, 6).to(7, 7).ink();
        assertThat(ink).isEqualTo(Ink.of(new float[] {0, 0, 1, 1}, new float[] {5, 5, 6, 6, 7, 7}));
        assertThat(ink.points()).isEqualTo(5);
    }

    @Test
    void penThatNeverTouchedDown_beginsAStrokeAllTheSame() {
        assertThat(Ink.pen().to(1, 2).to(3, 4).ink()).isEqualTo(Ink.of(new float[] {1, 2, 3, 4}));
    }

    @Test
    void drawing_goesOnAfterALook() {
        Ink.Pen pen = Ink.pen().down(0, 0);
        Ink before = pen.ink();
        Ink after = pen.to(1, 1).ink();
        assertThat(before).isEqualTo(Ink.of(new float[] {0, 0}));
        assertThat(after).isEqualTo(Ink.of(new float[] {0, 0, 1, 1}));
    }

    @Test
    void longStroke_isKeptWhole() {
        Ink.Pen pen = Ink.pen();
        for (int i = 0; i < 1000; i++) {
            pen.to(i, -i);
        }
        Stroke stroke = pen.ink().strokes().get(0);
        assertThat(stroke.size()).isEqualTo(1000);
        assertThat(stroke.y(999)).isEqualTo(-999);
    }

    @Test
    void ink_isMovedPointByPoint() {
        Ink ink = Ink.of(new float[] {0, 0, 1, 2}, new float[] {3, 4});
        assertThat(ink.map((x, y) -> 2 * x, (x, y) -> 10 - y))
                .isEqualTo(Ink.of(new float[] {0, 10, 2, 8}, new float[] {6, 6}));
    }

    @Test
    void penThatNeverMoved_drewNothing() {
        assertThat(Ink.pen().ink()).isEqualTo(Ink.of());
        assertThat(Ink.of().points()).isZero();
    }

    @Test
    void listOfStrokes_isCopied() {
        List<Stroke> strokes = new ArrayList<>(List.of(Stroke.of(1, 2)));
        Ink ink = new Ink(strokes);
        strokes.clear();
        assertThat(ink.strokes()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ink.strokes().clear());
    }

    @Test
    void box_isAroundAllPoints() {
        InkBox box = InkBox.of(Ink.of(new float[] {3, 9, 1, 4}, new float[] {7, 5}));
        assertThat(box).isEqualTo(new InkBox(1, 4, 7, 9));
        assertThat(box.width()).isEqualTo(6);
        assertThat(box.height()).isEqualTo(5);
        assertThat(box.longerSide()).isEqualTo(6);
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> InkBox.of(Ink.of()))
                .withMessage("Ink without a point has no box.");
    }
}

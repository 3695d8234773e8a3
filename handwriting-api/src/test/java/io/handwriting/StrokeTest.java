package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class StrokeTest {

    @Test
    void coordinates_comeInTurn() {
        Stroke stroke = Stroke.of(1, 2, 3, 4);
        assertThat(stroke.size()).isEqualTo(2);
        assertThat(stroke.x(1)).isEqualTo(3);
        assertThat(stroke.y(1)).isEqualTo(4);
    }

    @Test
    void pointsThatAreNotFinite_areLeftOut() {
        assertThat(Stroke.of(1, 2, Float.NaN, 3, 4, Float.NEGATIVE_INFINITY, 5, 6))
                .isEqualTo(Stroke.of(1, 2, 5, 6))
                .hasToString("Stroke[1.0, 2.0, 5.0, 6.0]");
    }

    @Test
    void singlePointsAndNone_areStrokesToo() {
        assertThat(Stroke.of(1, 2).size()).isOne();
        assertThat(Stroke.of().size()).isZero();
    }

    @Test
    void xWithoutY_isRefused() {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> Stroke.of(1, 2, 3))
                .withMessageContaining("3 numbers");
    }

    @Test
    void pointThatIsNotThere_isRefused() {
        Stroke stroke = Stroke.of(1, 2);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> stroke.x(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> stroke.y(-1));
    }

    @Test
    void coordinates_areCopied() {
        float[] xy = {1, 2};
        Stroke stroke = Stroke.of(xy);
        xy[0] = 9;
        assertThat(stroke).isEqualTo(Stroke.of(1, 2)).hasSameHashCodeAs(Stroke.of(1, 2));
        assertThat(stroke).isNotEqualTo(Stroke.of(9, 2));
    }

    @Test
    void stroke_isMovedPointByPoint() {
        Stroke stroke = Stroke.of(1, 2, 3, 4);
        assertThat(stroke.map((x, y) -> x + 10 * y, (x, y) -> -y)).isEqualTo(Stroke.of(21, -2, 43, -4));
        assertThat(stroke.map((x, y) -> x == 1 ? Double.NaN : x, (x, y) -> y)).isEqualTo(Stroke.of(3, 4));
    }

    @Test
    void stroke_isTurnedRound() {
        assertThat(Stroke.of(1, 2, 3, 4, 5, 6).reversed()).isEqualTo(Stroke.of(5, 6, 3, 4, 1, 2));
        assertThat(Stroke.of().reversed()).isEqualTo(Stroke.of());
    }

    @Test
    void part_isFromAPointToAnother() {
        Stroke stroke = Stroke.of(1, 2, 3, 4, 5, 6);
        assertThat(stroke.part(1, 3)).isEqualTo(Stroke.of(3, 4, 5, 6));
        assertThat(stroke.part(2, 2).size()).isZero();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> stroke.part(1, 4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> stroke.part(2, 1));
    }
}

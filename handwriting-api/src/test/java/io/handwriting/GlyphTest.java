package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.BufferOverflowException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphTest {
    @Test
    void path_belongsToTheGlyph_andNotToItsPixels() {
        PenPath path = PenPath.of(Ink.of(new float[] {0, 0, 3, 4}));
        Glyph plain = Glyph.of(new float[Glyph.PIXELS]);
        Glyph written = plain.with(path);
        assertThat(plain.path()).isEmpty();
        assertThat(written.path()).contains(path);
        assertThat(written).isNotEqualTo(plain).isEqualTo(Glyph.BLANK.with(path));
        assertThat(written).hasSameHashCodeAs(Glyph.BLANK.with(path));
        assertThat(written.picture()).isEqualTo(plain);
        assertThat(plain.picture()).isSameAs(plain);
        assertThat(written.toArray()).isEqualTo(plain.toArray());
        assertThat(Sight.PATH.of(written)).isEqualTo(path.sheet());
        assertThat(Sight.PATH.of(plain)).isEqualTo(Glyph.BLANK);
        assertThat(Sight.PICTURE.of(written)).isSameAs(written);
    }

    @Test
    void extent_belongsToTheGlyph_andNotToItsPixels() {
        Glyph plain = Glyph.of(new float[Glyph.PIXELS]);
        Glyph sized = plain.withExtent(12.5f);
        assertThat(plain.extent()).isEmpty();
        assertThat(sized.extent()).hasValue(12.5);
        assertThat(sized).isNotEqualTo(plain).isEqualTo(Glyph.BLANK.withExtent(12.5f));
        assertThat(sized).hasSameHashCodeAs(Glyph.BLANK.withExtent(12.5f));
        assertThat(sized.picture()).isEqualTo(plain);
        assertThat(sized.withoutExtent()).isEqualTo(plain);
        assertThat(plain.withoutExtent()).isSameAs(plain);
        PenPath path = PenPath.of(Ink.of(new float[] {0, 0, 3, 4}));
        assertThat(sized.with(path).extent()).hasValue(12.5);
        assertThat(sized.with(path).withoutExtent().path()).contains(path);
    }

    @ParameterizedTest
    @ValueSource(floats = {0, -1, Float.NaN, Float.POSITIVE_INFINITY})
    void extentThatNothingHas_isRefused(float extent) {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> Glyph.BLANK.withExtent(extent))
                .withMessageContaining("not " + extent);
    }

    @Test
    void drawnLike_takesOverPathAndExtent() {
        Glyph drawn =
                Glyph.BLANK.with(PenPath.of(Ink.of(new float[] {0, 0, 3, 4}))).withExtent(5);
        Glyph plain = Glyph.of(new float[Glyph.PIXELS]);
        assertThat(plain.drawnLike(drawn)).isEqualTo(drawn);
        assertThat(drawn.drawnLike(plain)).isEqualTo(plain);
        assertThat(drawn.drawnLike(drawn)).isSameAs(drawn);
    }

    @Test
    void values_lieRowByRow() {
        float[] values = new float[Glyph.PIXELS];
        values[2 * Glyph.SIZE + 5] = 0.25f;
        Glyph glyph = Glyph.of(values);
        assertThat(glyph.at(5, 2)).isEqualTo(0.25f);
        assertThat(glyph.at(2, 5)).isZero();
        assertThat(glyph).hasToString("Glyph[ink=0.25]");
    }

    @Test
    void values_areCopiedInAndOut() {
        float[] values = new float[Glyph.PIXELS];
        Glyph glyph = Glyph.of(values);
        values[0] = 1;
        glyph.toArray()[0] = 1;
        assertThat(glyph).isEqualTo(Glyph.BLANK).hasSameHashCodeAs(Glyph.BLANK);
    }

    @Test
    void otherNumberOfValues_isRefused() {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> Glyph.of(new float[783]))
                .withMessage("A glyph has 784 values (28 × 28), but 783 were given.");
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.01f, 1.01f, 255, Float.NaN})
    void valueOutsideItsRange_isRefused(float value) {
        float[] values = new float[Glyph.PIXELS];
        values[7] = value;
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> Glyph.of(values))
                .withMessageStartingWith("Glyph value 7 is " + value);
    }

    @Test
    void glyphInALargerArray_beginsAtItsOffset() {
        float[] values = new float[3 * Glyph.PIXELS];
        values[Glyph.PIXELS] = 1;
        assertThat(Glyph.of(values, Glyph.PIXELS).at(0, 0)).isEqualTo(1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Glyph.of(values, 2 * Glyph.PIXELS + 1));
    }

    @Test
    void bytes_surviveTheRoundTrip() {
        byte[] bytes = new byte[Glyph.PIXELS + 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(Glyph.of(bytes, 3).toBytes()).isEqualTo(Arrays.copyOfRange(bytes, 3, bytes.length));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Glyph.of(bytes, 4));
    }

    @Test
    void pixelOutside_isRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Glyph.BLANK.at(28, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Glyph.BLANK.at(0, -1));
    }

    @Test
    void values_areCopiedToWhereTheyAreWanted() {
        Glyph full = filled(1);
        float[] target = new float[Glyph.PIXELS + 2];
        full.copyTo(target, 1);
        assertThat(target[0] + target[Glyph.PIXELS + 1]).isZero();
        assertThat(target[1]).isEqualTo(1);
        FloatBuffer buffer = FloatBuffer.allocate(Glyph.PIXELS + 1);
        full.copyTo(buffer);
        assertThat(buffer.position()).isEqualTo(Glyph.PIXELS);
        assertThatExceptionOfType(BufferOverflowException.class).isThrownBy(() -> full.copyTo(buffer));
    }

    @Test
    void faintestInk_isNotBlank() {
        assertThat(filled(0.0999f).isBlank()).isTrue();
        assertThat(filled(0.1f).isBlank()).isFalse();
        assertThat(Glyph.BLANK.isBlank()).isTrue();
    }

    @Test
    void ink_isTheSumOfAllValues() {
        assertThat(filled(0.5f).ink()).isEqualTo(392);
        assertThat(filled(0.5f)).isNotEqualTo(Glyph.BLANK).isNotEqualTo("glyph");
    }

    private static Glyph filled(float value) {
        float[] values = new float[Glyph.PIXELS];
        Arrays.fill(values, value);
        return Glyph.of(values);
    }
}

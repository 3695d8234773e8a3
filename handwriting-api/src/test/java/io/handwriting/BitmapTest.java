package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitmapTest {
    private static final byte[] SIX = {0, 1, 2, 3, (byte) 254, (byte) 255};

    @Test
    void bytes_areReadUnsignedRowByRow() {
        Bitmap bitmap = Bitmap.of(3, 2, SIX);
        assertThat(bitmap.grey(0, 0)).isZero();
        assertThat(bitmap.grey(2, 0)).isEqualTo(2);
        assertThat(bitmap.grey(2, 1)).isEqualTo(255);
        assertThat(bitmap.polarity()).isEqualTo(Polarity.UNKNOWN);
    }

    @Test
    void pixels_areCopiedInAndOut() {
        byte[] pixels = SIX.clone();
        Bitmap bitmap = Bitmap.of(3, 2, pixels);
        pixels[0] = 99;
        bitmap.toBytes()[1] = 99;
        assertThat(bitmap.toBytes()).isEqualTo(SIX);
    }

    @Test
    void fractions_areRoundedTo256Levels() {
        Bitmap bitmap = Bitmap.of(3, 1, new float[] {0, 0.5f, 1});
        assertThat(bitmap.toBytes()).containsExactly(0, (byte) 128, (byte) 255);
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.001f, 1.001f, Float.NaN, Float.POSITIVE_INFINITY})
    void fractionOutsideItsRange_isRefused(float grey) {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> Bitmap.of(2, 1, new float[] {0, grey}))
                .withMessageStartingWith("Grey value 1 is " + grey);
    }

    @Test
    void sizesThatDoNotFit_areRefused() {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> Bitmap.of(4, 2, SIX))
                .withMessage("A bitmap of 4 × 2 needs 8 grey values, but 6 were given.");
        assertThatExceptionOfType(DrawingException.class).isThrownBy(() -> Bitmap.of(4, 2, new float[6]));
    }

    @Test
    void sizesWhoseProductOverflows_areRefused() {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> Bitmap.of(1 << 16, 1 << 16, new byte[0]))
                .withMessageContaining("4294967296");
    }

    @Test
    void bitmapWithoutPixels_isRefused() {
        assertThatExceptionOfType(DrawingException.class)
                .isThrownBy(() -> Bitmap.of(0, 5, new byte[0]))
                .withMessageContaining("has no pixels");
        assertThatExceptionOfType(DrawingException.class).isThrownBy(() -> Bitmap.of(-1, -1, new byte[1]));
    }

    @Test
    void pixelOutside_isRefused() {
        Bitmap bitmap = Bitmap.of(3, 2, SIX);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> bitmap.grey(3, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> bitmap.grey(0, -1));
    }

    @Test
    void row_isCopied() {
        byte[] row = new byte[4];
        Bitmap.of(3, 2, SIX).copyRow(1, row);
        assertThat(row).containsExactly(3, (byte) 254, (byte) 255, 0);
    }

    @Test
    void rowOutsideOrTargetTooShort_isRefused() {
        Bitmap bitmap = Bitmap.of(3, 2, SIX);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> bitmap.copyRow(2, new byte[3]));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> bitmap.copyRow(0, new byte[2]));
    }

    @Test
    void polarity_isSaidOfTheSamePixels() {
        Bitmap said = Bitmap.of(3, 2, SIX).withPolarity(Polarity.DARK_ON_LIGHT);
        assertThat(said)
                .isEqualTo(Bitmap.of(3, 2, SIX, Polarity.DARK_ON_LIGHT))
                .hasSameHashCodeAs(Bitmap.of(3, 2, SIX, Polarity.DARK_ON_LIGHT))
                .isNotEqualTo(Bitmap.of(3, 2, SIX));
    }

    @Test
    void shape_mattersToEquality() {
        assertThat(Bitmap.of(3, 2, SIX)).isNotEqualTo(Bitmap.of(2, 3, SIX)).isNotEqualTo(Ink.of());
        assertThat(Bitmap.of(3, 2, SIX)).hasToString("Bitmap[3 × 2, UNKNOWN]");
    }
}

package io.handwriting.preprocess.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.preprocess.internal.Segments;
import org.junit.jupiter.api.Test;

class JointPictureTest {
    private static Segments block(int left, int top, int right, int bottom) {
        Segments block = new Segments();
        for (int row = top; row < bottom; row++) {
            block.add(row, left, right);
        }
        return block;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    @Test
    void leftIsBright_rightIsHalfAsBright() {
        JointPicture picture = new JointPicture(100, 100, 100);
        picture.addLeft(block(60, 80, 100, 120));
        picture.addRight(block(100, 80, 140, 120));

        float[] values = picture.toArray();

        int middle = Glyph.SIZE / 2 * Glyph.SIZE + Glyph.SIZE / 2;
        assertThat(values[middle - 3]).isEqualTo(1, within(1e-5f));
        assertThat(values[middle + 3]).isEqualTo(0.5f, within(1e-5f));
        assertThat(values[0]).isZero();
    }

    @Test
    void ink_isAsMuchAsItsShareOfThePicture() {
        JointPicture picture = new JointPicture(100, 100, 100);
        picture.addLeft(block(70, 90, 90, 120));

        float cells = 20f * 30 / (130f * 130) * Glyph.PIXELS;

        assertThat(sum(picture.toArray())).isEqualTo(cells, within(1e-2f));
    }

    @Test
    void inkOutside_isLeftOut_andInkAcrossTheRim_cut() {
        JointPicture picture = new JointPicture(100, 100, 100);
        picture.addLeft(block(0, 0, 20, 20));
        assertThat(sum(picture.toArray())).isZero();

        picture.addLeft(block(0, 90, 45, 120));
        float cells = 10f * 30 / (130f * 130) * Glyph.PIXELS;

        assertThat(sum(picture.toArray())).isEqualTo(cells, within(1e-2f));
    }

    @Test
    void largerWriting_looksTheSame() {
        JointPicture small = new JointPicture(100, 100, 52);
        JointPicture large = new JointPicture(400, 400, 208);
        small.addLeft(block(80, 90, 97, 119));
        large.addLeft(block(320, 360, 388, 476));

        assertThat(small.toArray()).containsExactly(large.toArray(), within(1e-4f));
    }
}

package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Polarity;
import io.handwriting.Stroke;
import io.handwriting.testkit.SyntheticCanvas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePiecesTest {
    private static final SyntheticCanvas CANVAS = new SyntheticCanvas(600, 20, 500, 50, 50, 255, 0);

    /** Two bars, 50 and 100 high, on either side of the middle. */
    private static final LinePieces BARS = bars(100);

    private static LinePieces bars(float apart) {
        Ink ink = new Ink(List.of(Stroke.of(0, 25, 0, 75), Stroke.of(apart, 0, apart, 100)));
        return LinePieces.of(CANVAS.draw(ink));
    }

    @Test
    void blankPaper_hasNone() {
        LinePieces blank = LinePieces.of(Bitmap.of(40, 30, new byte[40 * 30], Polarity.LIGHT_ON_DARK));

        assertThat(blank.count()).isZero();
    }

    @Test
    void boxes_areOnesOfTheBitmap() {
        assertThat(BARS.count()).isEqualTo(2);
        assertThat(BARS.box(0).right()).isLessThan(300);
        assertThat(BARS.box(1).left()).isGreaterThan(300);
        assertThat(BARS.box(1).height()).isGreaterThan(1.5 * BARS.box(0).height());
    }

    @Test
    void drawing_hasPaperAround() {
        Bitmap drawn = BARS.drawing(1);

        assertThat(drawn.polarity()).isEqualTo(Polarity.LIGHT_ON_DARK);
        assertThat((double) drawn.width()).isEqualTo(BARS.box(1).width() + 4);
        assertThat((double) drawn.height()).isEqualTo(BARS.box(1).height() + 4);
    }

    @Test
    void joint_showsWhatIsOnEitherSide() {
        float[] joint = BARS.joint(1);
        double leftHalf = 0;
        double rightHalf = 0;
        for (int i = 0; i < Glyph.PIXELS; i++) {
            if (i % Glyph.SIZE < Glyph.SIZE / 2) {
                leftHalf += joint[i];
            } else {
                rightHalf += joint[i];
            }
        }

        assertThat(joint).hasSize(Glyph.PIXELS);
        assertThat(leftHalf).isPositive().isCloseTo(rightHalf, within(0.2 * rightHalf));
    }

    @ParameterizedTest
    @ValueSource(floats = {100, 130, 150, 300})
    void betweenWhatStandsApart_aCharacterIsLikelyToEnd(float apart) {
        assertThat(bars(apart).odds(1)).isPositive();
    }

    @Test
    void beforeTheFirst_thereIsNoJoint() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> BARS.joint(0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> BARS.odds(2));
    }
}

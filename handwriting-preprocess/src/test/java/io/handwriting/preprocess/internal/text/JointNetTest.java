package io.handwriting.preprocess.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Bitmap;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.testkit.SyntheticCanvas;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JointNetTest {
    private static final SyntheticCanvas CANVAS = new SyntheticCanvas(600, 20, 500, 50, 50, 255, 0);

    private static Stroke ring(double x, double radius) {
        float[] xy = new float[2 * 41];
        for (int i = 0; i <= 40; i++) {
            xy[2 * i] = (float) (x + 0.7 * radius * Math.cos(2 * Math.PI * i / 40));
            xy[2 * i + 1] = (float) (radius * Math.sin(2 * Math.PI * i / 40));
        }
        return Stroke.of(xy);
    }

    private static BitmapPieces pieces(Stroke... strokes) {
        return BitmapPieces.ofAll(CANVAS.draw(new Ink(List.of(strokes))));
    }

    private static List<Double> odds(BitmapPieces pieces) {
        return IntStream.range(1, pieces.all().size()).mapToObj(pieces::odds).toList();
    }

    @Test
    void betweenTwoRingsApart_oneEnds() {
        BitmapPieces apart = BitmapPieces.of(CANVAS.draw(new Ink(List.of(ring(0, 50), ring(100, 50)))));

        assertThat(apart.all()).hasSize(2);
        assertThat(apart.odds(1)).isGreaterThan(2);
    }

    @Test
    void whereTwoRingsTouch_oneEndsRatherThanAnywhereElse() {
        BitmapPieces cut = pieces(ring(0, 50), ring(76, 50));

        List<Double> odds = odds(cut);
        double best = odds.stream().max(Double::compare).orElseThrow();
        Piece afterBest = cut.all().get(1 + odds.indexOf(best));

        assertThat(best).isPositive();
        assertThat(afterBest.box().left()).isBetween(280.0, 320.0);
    }

    @Test
    void withinOneRing_nothingEnds() {
        assertThat(odds(pieces(ring(0, 50)))).isNotEmpty().allMatch(odds -> odds < -2);
    }

    @Test
    void whatIsUnlikelyToEnd_isNotCut() {
        Bitmap ring = CANVAS.draw(new Ink(List.of(ring(0, 50))));

        assertThat(BitmapPieces.of(ring).all()).hasSize(1);
    }
}

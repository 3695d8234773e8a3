package io.handwriting.preprocess.internal.stature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScalesTest {
    private static final Alphabet LABELS = Alphabet.EMNIST;
    private static final Statures STATURES = new Statures(LABELS);
    private static final double TALL = Math.log(100);
    private static final double SMALL = Math.log(62);

    private static final int[] WRITTEN = Stream.of("a", "e", "n", "h", "2", "7", "B", "d")
            .mapToInt(LABELS::indexOf)
            .toArray();
    private static final double[] SIZES = {SMALL, SMALL, SMALL, TALL, TALL, TALL, TALL, TALL};

    private final Scales scales = Scales.of(STATURES, WRITTEN, SIZES);

    private double oddsOfTheLetter(double size) {
        double[] likelihoods = scales.likelihoods(size);
        return likelihoods[LABELS.indexOf("O")] / likelihoods[LABELS.indexOf("0")];
    }

    @Test
    void smallRing_isRatherALetter_andALargeOneADigit() {
        assertThat(oddsOfTheLetter(Math.log(50))).isGreaterThan(1.5);
        assertThat(oddsOfTheLetter(TALL)).isLessThan(0.8);
    }

    @Test
    void capital_isToldFromTheSmallLetter() {
        assertThat(scales.likelihood("s", SMALL)).isGreaterThan(2 * scales.likelihood("S", SMALL));
        assertThat(scales.likelihood("S", TALL)).isGreaterThan(2 * scales.likelihood("s", TALL));
        assertThat(scales.likelihood("?", TALL)).isZero();
    }

    @Test
    void unit_makesNoDifference() {
        double[] larger = Arrays.stream(SIZES).map(size -> size + 3).toArray();
        Scales other = Scales.of(STATURES, WRITTEN, larger);
        assertThat(other.evidence()).isCloseTo(scales.evidence(), within(1e-9));
        assertThat(other.likelihoods(TALL + 3)).containsExactly(scales.likelihoods(TALL), within(1e-9));
    }

    @Test
    void sizesByStature_areNoChance_andEqualOnesAre() {
        double[] equal = new double[SIZES.length];
        Arrays.fill(equal, TALL);
        assertThat(scales.evidence()).isGreaterThan(Chance.evidence(SIZES) + 1);
        assertThat(Scales.of(STATURES, WRITTEN, equal).evidence()).isLessThan(Chance.evidence(equal) - 1);
    }

    @Test
    void outlier_isAllowedFor() {
        double[] sizes = SIZES.clone();
        sizes[5] = TALL + 5;
        assertThat(Scales.of(STATURES, WRITTEN, sizes).likelihoods(SMALL)[LABELS.indexOf("O")])
                .isCloseTo(scales.likelihoods(SMALL)[LABELS.indexOf("O")], within(0.3));
    }

    @Test
    void labelOfWhichNothingIsKnown_isAsLikelyAsAllOthers() {
        Statures statures = new Statures(Alphabet.ofCharacters("ab?"));
        double[] likelihoods = statures.likelihoods(0.1);
        assertThat(likelihoods[2]).isCloseTo((likelihoods[0] + likelihoods[1]) / 2, within(1e-9));
        assertThat(new Statures(Alphabet.ofCharacters("?!")).likelihoods(0.1))
                .containsExactly(new double[] {0.01, 0.01}, within(1e-9));
    }
}

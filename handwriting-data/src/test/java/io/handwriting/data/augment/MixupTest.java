package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.TrainingException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixupTest {
    private static final int DRAWS = 40_000;

    private static double[] draw(IntToDoubleFunction draw) {
        return IntStream.range(0, DRAWS).mapToDouble(draw).toArray();
    }

    private static void requireMoments(double[] drawn, double mean, double variance) {
        double error = 5 * Math.sqrt(variance / DRAWS);
        double found = DoubleStream.of(drawn).average().orElseThrow();
        assertThat(found).isCloseTo(mean, within(error));
        double square = DoubleStream.of(drawn)
                .map(x -> (x - found) * (x - found))
                .average()
                .orElseThrow();
        assertThat(square).isCloseTo(variance, within(0.05 * variance));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.2, 0.5, 1, 2, 8, 100})
    void lambda_isOfABetaDistribution(double alpha) {
        double[] lambdas = draw(seed -> Mixup.draw(alpha, 2, seed).lambda());
        assertThat(DoubleStream.of(lambdas)).allMatch(lambda -> lambda >= 0 && lambda <= 1);
        requireMoments(lambdas, 0.5, 1 / (4 * (2 * alpha + 1)));
    }

    @Test
    void alphaOfOne_isUniform() {
        double[] lambdas = draw(seed -> Mixup.draw(1, 2, seed).lambda());
        Arrays.sort(lambdas);
        double farthest = IntStream.range(0, DRAWS)
                .mapToDouble(i -> Math.abs(lambdas[i] - (i + 0.5) / DRAWS))
                .max()
                .orElseThrow();
        assertThat(farthest).isLessThan(1.95 / Math.sqrt(DRAWS));
    }

    @Test
    void unequalParameters_leanToOneSide() {
        Randomness random = new Randomness();
        random.start(1, 0);
        requireMoments(draw(i -> GammaDistribution.beta(2, 5, random)), 2 / 7.0, 10 / (49.0 * 8));
        requireMoments(draw(i -> GammaDistribution.beta(0.5, 1.5, random)), 0.25, 0.75 / (4 * 3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 4.5})
    void gamma_hasItsShapeAsMeanAndVariance(double shape) {
        Randomness random = new Randomness();
        random.start(2, 0);
        requireMoments(draw(i -> Math.exp(GammaDistribution.log(shape, random))), shape, shape);
    }

    @Test
    void partners_areAPermutation() {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(Mixup.draw(0.2, 50, seed).partners())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 50).boxed().toList());
        }
    }

    @Test
    void everyPartner_isAsLikely() {
        int[] counts = new int[5];
        for (int seed = 0; seed < 10_000; seed++) {
            counts[Mixup.draw(0.2, 5, seed).partners().get(3)]++;
        }
        assertThat(IntStream.of(counts)).allMatch(count -> Math.abs(count - 2000) < 200);
    }

    @Test
    void sameSeed_givesTheSame() {
        assertThat(Mixup.draw(0.2, 128, 9)).isEqualTo(Mixup.draw(0.2, 128, 9));
        assertThat(Mixup.draw(0.2, 128, 9)).isNotEqualTo(Mixup.draw(0.2, 128, 10));
        assertThat(Mixup.draw(0.2, 128, 9).isOff()).isFalse();
    }

    @Test
    void alphaOfZero_isOff() {
        Mixup off = Mixup.draw(0, 3, 9);
        assertThat(off).isEqualTo(new Mixup(1, List.of(0, 1, 2)));
        assertThat(off.isOff()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0.0001, 101, Double.NaN, Double.POSITIVE_INFINITY})
    void otherAlphas_areRefusedWithTheRange(double alpha) {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Mixup.draw(alpha, 3, 9))
                .withMessage("The alpha of a mixup is 0 (off) or from 0.001 to 100.0, not " + alpha + ".");
    }

    @Test
    void lambdaOutOfRange_isRefused() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> new Mixup(1.5, List.of()))
                .withMessage("The lambda of a mixup is from 0 to 1, not 1.5.");
    }
}

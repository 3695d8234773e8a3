package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomnessTest {
    private final Randomness random = new Randomness();

    private double first(long seed, int stream) {
        random.start(seed, stream);
        return random.share();
    }

    private static double correlation(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - 0.5) * (other[i] - 0.5);
        }
        return 12 * sum / one.length;
    }

    @Test
    void startedAnew_itGoesOnAsBefore() {
        double once = first(3, 4);
        double next = random.share();
        assertThat(first(3, 4)).isEqualTo(once);
        assertThat(random.share()).isEqualTo(next).isNotEqualTo(once);
    }

    @Test
    void neighbouringSeedsAndStreams_areUnrelated() {
        double[] plain =
                IntStream.range(0, 20_000).mapToDouble(i -> first(i, 0)).toArray();
        double[] nextSeed =
                IntStream.range(0, 20_000).mapToDouble(i -> first(i + 1, 0)).toArray();
        double[] nextStream =
                IntStream.range(0, 20_000).mapToDouble(i -> first(i, 1)).toArray();
        assertThat(DoubleStream.of(plain).average().orElseThrow()).isCloseTo(0.5, within(0.01));
        assertThat(correlation(plain, plain)).isCloseTo(1, within(0.03));
        assertThat(correlation(plain, nextSeed)).isCloseTo(0, within(0.03));
        assertThat(correlation(plain, nextStream)).isCloseTo(0, within(0.03));
    }

    @Test
    void normalNumbers_haveTheirMoments() {
        random.start(1, 0);
        double[] drawn = DoubleStream.generate(random::normal).limit(50_000).toArray();
        assertThat(DoubleStream.of(drawn).average().orElseThrow()).isCloseTo(0, within(0.02));
        assertThat(DoubleStream.of(drawn).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(0.03));
        assertThat(DoubleStream.of(drawn).map(x -> x * x * x * x).average().orElseThrow())
                .isCloseTo(3, within(0.2));
    }

    @Test
    void wholeNumbers_areAllDrawnAndNoOthers() {
        random.start(1, 0);
        assertThat(IntStream.range(0, 1000).map(i -> random.below(7)).distinct().sorted())
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
    }
}

package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void manyNumbers_becomeFour() {
        assertThat(Statistics.of(new float[] {2, 4, 4, 4, 5, 5, 7, 9})).isEqualTo(new Statistics(5, 2, 2, 9));
    }

    @Test
    void oneNumber_doesNotDeviate() {
        assertThat(Statistics.of(new float[] {-3})).isEqualTo(new Statistics(-3, 0, -3, -3));
    }

    @Test
    void noNumbers_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.of(new float[0]));
    }
}

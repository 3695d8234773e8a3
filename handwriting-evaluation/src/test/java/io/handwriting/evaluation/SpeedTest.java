package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Speed by a clock that goes on only while glyphs are read. */
class SpeedTest {
    private static final Alphabet A = Alphabet.ofCharacters("A");

    private final AtomicLong nanos = new AtomicLong();

    private static TrainingData rows(int count) {
        TrainingData.Builder data = TrainingData.builder("greys", A);
        for (int row = 0; row < count; row++) {
            byte[] grey = new byte[Glyph.PIXELS];
            Arrays.fill(grey, (byte) (100 + row % 100));
            data.add("A", Glyph.of(grey, 0));
        }
        return data.build();
    }

    /** Takes so many milliseconds a glyph, and as many more for the grey that every hundredth row has. */
    private Recognizer taking(long milliseconds) {
        return new Told(Script.over(A).card(), glyph -> {
            long factor = (glyph.toBytes()[0] & 0xff) == 199 ? 2 : 1;
            nanos.addAndGet(factor * milliseconds * 1_000_000);
            return Recognition.blank(A);
        });
    }

    private Speed measure(Recognizer recognizer, TrainingData data, int batchSize) {
        return new StopWatch(PlannedReader.ofGlyphs(recognizer, EvaluationPlan.defaults()), nanos::get)
                .measure(Rows.of(data), batchSize);
    }

    @Test
    void speed_isThatOfTheReadings() {
        Speed speed = measure(taking(1), rows(99), 33);
        assertThat(speed.batchSize()).isEqualTo(33);
        assertThat(speed.sample()).isEqualTo(2000);
        assertThat(speed.median()).isEqualTo(Duration.ofMillis(1));
        assertThat(speed.slowest()).isEqualTo(Duration.ofMillis(1));
        assertThat(speed.glyphsPerSecond()).isEqualTo(1000, within(1e-6));
    }

    @Test
    void slowest_isWhat99Of100StayWithin() {
        Speed speed = measure(taking(1), rows(100).rows(0, 1, 2, 3, 99), 5);
        assertThat(speed.median()).isEqualTo(Duration.ofMillis(1));
        assertThat(speed.slowest()).isEqualTo(Duration.ofMillis(2));
        assertThat(speed.glyphsPerSecond()).isEqualTo(5000 / 6.0, within(1e-6));
    }

    @Test
    void oneInAHundred_isNotAmongThe99() {
        assertThat(measure(taking(2), rows(100), 5).slowest()).isEqualTo(Duration.ofMillis(2));
    }

    @Test
    void measurement_takesFiveSeconds() {
        measure(taking(100), rows(90), 5);
        assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void verySlowRecognizer_isMeasuredOnce() {
        Speed speed = measure(taking(60_000), rows(90), 10);
        assertThat(speed.sample()).isEqualTo(1);
        assertThat(speed.median()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void batchLargerThanTheData_isAsLargeAsTheData() {
        assertThat(measure(taking(1), rows(10), 64).glyphsPerSecond()).isEqualTo(1000, within(1e-6));
    }

    @Test
    void sample_isSpreadOverTheData() {
        Set<Glyph> seen = new HashSet<>();
        Recognizer watching = new Told(Script.over(A).card(), glyph -> {
            seen.add(glyph);
            nanos.addAndGet(1_000_000);
            return Recognition.blank(A);
        });
        TrainingData data = rows(100);
        int[] halves = IntStream.range(0, 3000).map(row -> row < 1500 ? 0 : 1).toArray();
        measure(watching, data.rows(halves), 10);
        assertThat(seen).containsExactlyInAnyOrder(data.glyph(0), data.glyph(1));
    }

    @Test
    void noRows_areRefused() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Speed.measure(taking(1), rows(0), EvaluationPlan.defaults()))
                .withMessage("The data \"greys\" have no rows; at least one is needed to measure speed.");
    }
}

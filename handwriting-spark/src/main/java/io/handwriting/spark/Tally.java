package io.handwriting.spark;

import io.handwriting.Verdict;
import java.io.Serializable;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * Counts, while Spark works, what became of the rows: accumulators, which Spark's own pages show, too. They grow when a
 * task is done; a task that failed does not count. One that Spark computes again, as when a data set is read twice,
 * counts again: it is a {@link ScoringSummary} that says what was written.
 *
 * <p>Any thread of the driver may ask at any time.
 */
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<Verdict, LongAccumulator> verdicts = new EnumMap<>(Verdict.class);
    private final LongAccumulator errors;
    private final LongAccumulator preparing;
    private final LongAccumulator recognizing;

    Tally(SparkContext spark) {
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(
                    verdict,
                    spark.longAccumulator("handwriting: " + verdict.name().toLowerCase(Locale.ROOT)));
        }
        errors = spark.longAccumulator("handwriting: errors");
        preparing = spark.longAccumulator("handwriting: nanoseconds making glyphs");
        recognizing = spark.longAccumulator("handwriting: nanoseconds in the model");
    }

    /** Counts a row that was read, or, without a verdict, one that could not be read. */
    void count(@Nullable Verdict verdict) {
        LongAccumulator counted = verdict == null ? errors : verdicts.get(verdict);
        if (counted != null) {
            counted.add(1L);
        }
    }

    void addTimes(long nanosPreparing, long nanosRecognizing) {
        preparing.add(nanosPreparing);
        recognizing.add(nanosRecognizing);
    }

    /**
     * Counts all rows that are done.
     *
     * @return how many they are, errors included
     */
    public long rows() {
        return errors()
                + verdicts().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Counts the rows that could not be read.
     *
     * @return how many they are
     */
    public long errors() {
        return errors.value();
    }

    /**
     * Counts the rows that were read.
     *
     * @return how many got each verdict
     */
    public Map<Verdict, Long> verdicts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        verdicts.forEach((verdict, count) -> counts.put(verdict, count.value()));
        return counts;
    }

    /**
     * Tells how long drawings were fetched, decoded and made glyphs.
     *
     * @return the time of all tasks together
     */
    public Duration timePreparing() {
        return Duration.ofNanos(preparing.value());
    }

    /**
     * Tells how long the model computed.
     *
     * @return the time of all tasks together
     */
    public Duration timeRecognizing() {
        return Duration.ofNanos(recognizing.value());
    }
}

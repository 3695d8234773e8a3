package io.handwriting.evaluation;

import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import java.time.Duration;

/**
 * How fast a recognizer is on this machine, called by one thread.
 *
 * @param batchSize how many glyphs were read in one go
 * @param glyphsPerSecond how many glyphs a second are read in batches
 * @param sample how many single readings were timed
 * @param median the time that half of the single readings stay within
 * @param slowest the time that 99 of 100 single readings stay within
 */
public record Speed(int batchSize, double glyphsPerSecond, int sample, Duration median, Duration slowest) {

    /**
     * Measures on up to 1,000 rows spread over the data, each again and again, after a warm-up; takes five seconds unless
     * a single reading takes longer.
     *
     * @param recognizer what is measured; it stays open
     * @param data where glyphs come from
     * @param plan the batch size and the variants; the number of threads does not matter
     * @return the speed
     * @throws EvaluationException if there are no data
     */
    public static Speed measure(Recognizer recognizer, TrainingData data, EvaluationPlan plan) {
        return new StopWatch(PlannedReader.ofGlyphs(recognizer, plan), System::nanoTime)
                .measure(Rows.of(data), plan.batchSize());
    }

    /**
     * Measures on glyphs of up to 1,000 drawings; making the glyphs is not counted.
     *
     * @param recognizer what is measured; it stays open
     * @param drawn where glyphs come from
     * @param plan the batch size and the variants; the number of threads does not matter
     * @return the speed
     * @throws EvaluationException if there are no drawings
     */
    public static Speed measure(Recognizer recognizer, DrawnCharacters drawn, EvaluationPlan plan) {
        PlannedReader reader = PlannedReader.ofDrawings(recognizer, plan);
        return new StopWatch(reader, System::nanoTime).measure(Rows.of(drawn, reader), plan.batchSize());
    }
}

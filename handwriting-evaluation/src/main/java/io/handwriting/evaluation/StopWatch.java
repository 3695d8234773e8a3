package io.handwriting.evaluation;

import io.handwriting.Glyph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Measures how long readings take, for as long with a fast recognizer as with a slow one. */
final class StopWatch {
    private static final int SAMPLE = 1000;
    private static final Duration WARM_UP = Duration.ofMillis(500);
    private static final Duration MEASUREMENT = Duration.ofSeconds(2);

    private final PlannedReader reader;
    private final LongSupplier nanos;

    StopWatch(PlannedReader reader, LongSupplier nanos) {
        this.reader = reader;
        this.nanos = nanos;
    }

    Speed measure(Rows data, int batchSize) {
        if (data.size() == 0) {
            throw new EvaluationException(
                    "The data \"" + data.name() + "\" have no rows; at least one is needed to measure speed.");
        }
        List<Glyph> glyphs = sample(data);
        List<List<Glyph>> singles = glyphs.stream().map(List::of).toList();
        List<List<Glyph>> batches = batches(glyphs, batchSize);
        time(singles, WARM_UP);
        long[] single = time(singles, MEASUREMENT);
        time(batches, WARM_UP);
        long[] batch = time(batches, MEASUREMENT);
        return new Speed(batchSize, perSecond(batches, batch), single.length, at(single, 0.5), at(single, 0.99));
    }

    private static List<Glyph> sample(Rows data) {
        int size = Math.min(SAMPLE, data.size());
        return IntStream.range(0, size)
                .mapToObj(i -> data.glyph((int) ((long) i * data.size() / size)))
                .toList();
    }

    /** All batches are of one size; rows that do not fill another are left out. */
    private static List<List<Glyph>> batches(List<Glyph> glyphs, int batchSize) {
        List<List<Glyph>> batches = new ArrayList<>();
        for (int from = 0; from + batchSize <= glyphs.size(); from += batchSize) {
            batches.add(glyphs.subList(from, from + batchSize));
        }
        return batches.isEmpty() ? List.of(glyphs) : batches;
    }

    /** Reads one after the other, over and over, until the time is over; the first one in any case. */
    private long[] time(List<List<Glyph>> requests, Duration atLeast) {
        LongStream.Builder durations = LongStream.builder();
        long end = nanos.getAsLong() + atLeast.toNanos();
        long now = end;
        for (int i = 0; i == 0 || now - end < 0; i++) {
            long start = nanos.getAsLong();
            reader.readAll(requests.get(i % requests.size()));
            now = nanos.getAsLong();
            durations.add(now - start);
        }
        return durations.build().toArray();
    }

    private static double perSecond(List<List<Glyph>> batches, long[] durations) {
        long glyphs = (long) batches.get(0).size() * durations.length;
        return glyphs / (Math.max(1, LongStream.of(durations).sum()) / 1e9);
    }

    /** The smallest duration that the share of all does not exceed. */
    private static Duration at(long[] durations, double share) {
        long[] sorted = LongStream.of(durations).sorted().toArray();
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return Duration.ofNanos(sorted[Math.max(0, place)]);
    }
}

package io.handwriting.evaluation;

import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.TrainingData;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Reads all rows in batches: every worker takes the next batch until there is none left, or until one fails. */
final class BatchReading {
    private final PlannedReader reader;
    private final TrainingData data;
    private final int batchSize;
    private final EvaluationListener listener;
    private final Cancellation cancellation;
    private final Answers answers;
    private final AtomicInteger next = new AtomicInteger();
    private int done;

    BatchReading(
            PlannedReader reader,
            TrainingData data,
            int batchSize,
            EvaluationListener listener,
            Cancellation cancellation) {
        this.reader = reader;
        this.data = data;
        this.batchSize = batchSize;
        this.listener = listener;
        this.cancellation = cancellation;
        this.answers = new Answers(reader.alphabet(), data.size());
    }

    Answers read(int threads) {
        Workers.run(threads, this::work, () -> next.set(data.size()));
        return answers;
    }

    private void work() {
        for (int from = next.getAndAdd(batchSize); from < data.size(); from = next.getAndAdd(batchSize)) {
            if (cancellation.isCancelled()) {
                throw new EvaluationCancelledException("The evaluation was cancelled.");
            }
            int to = Math.min(from + batchSize, data.size());
            readRows(from, to);
            report(to - from);
        }
    }

    private void readRows(int from, int to) {
        List<Glyph> glyphs = new ArrayList<>(to - from);
        IntStream.range(from, to).mapToObj(data::glyph).forEach(glyphs::add);
        List<Recognition> recognitions = reader.readAll(glyphs);
        for (int row = from; row < to; row++) {
            String truth = data.label(row);
            int fingerprint = Fingerprint.of(truth, glyphs.get(row - from));
            answers.put(row, truth, fingerprint, recognitions.get(row - from));
        }
    }

    private synchronized void report(int rows) {
        done += rows;
        listener.on(done, data.size());
    }
}

package io.handwriting.examples.cli;

import io.handwriting.Cancellation;
import io.handwriting.examples.scoring.Chunks;
import io.handwriting.examples.scoring.Conveyor;
import io.handwriting.examples.scoring.ImageReader;
import io.handwriting.examples.scoring.ImageSource;
import java.io.PrintWriter;
import java.util.List;

/** Reads a list of images with several threads and hands on the answers in its order. */
final class Scoring {
    private final List<ImageSource> images;
    private final ImageReader reader;
    private final AnswerLines lines;
    private final Cancellation cancellation;
    private int done;
    private int refused;

    Scoring(List<ImageSource> images, ImageReader reader, AnswerLines lines, Cancellation cancellation) {
        this.images = images;
        this.reader = reader;
        this.lines = lines;
        this.cancellation = cancellation;
    }

    /** Goes on behind what the sink has already; tells whether it came to the end. */
    boolean run(Conveyor conveyor, AnswerSink sink, RowProgress shown, PrintWriter err) {
        done = sink.images();
        tell(sink.refused(), err);
        shown.on(done, images.size());
        boolean whole = conveyor.run(Chunks.of(images).from(done), this::read, chunk -> {
            if (cancellation.isCancelled()) {
                return false;
            }
            boolean wanted = sink.take(chunk);
            tell(chunk.refused(), err);
            done += chunk.images();
            shown.on(done, images.size());
            return wanted;
        });
        if (whole) {
            sink.complete();
        }
        return whole;
    }

    private ScoredChunk read(List<ImageSource> chunk) {
        return ScoredChunk.of(reader.read(chunk, cancellation), lines);
    }

    private void tell(List<String> reasons, PrintWriter err) {
        reasons.forEach(err::println);
        refused += reasons.size();
    }

    /** How many images are answered or refused. */
    int done() {
        return done;
    }

    int refused() {
        return refused;
    }
}

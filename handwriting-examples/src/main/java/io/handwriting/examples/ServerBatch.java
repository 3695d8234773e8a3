package io.handwriting.examples;

import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.examples.scoring.BatchReader;
import io.handwriting.examples.scoring.Chunks;
import io.handwriting.examples.scoring.Conveyor;
import io.handwriting.examples.scoring.ImageSource;
import io.handwriting.examples.scoring.Outcome;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.DecodeLimits;
import java.util.List;
import java.util.function.Consumer;

/** What a server holds: one recognizer, and one reader for all of its threads. */
public final class ServerBatch implements AutoCloseable {
    // tag::share[]
    private final Recognizer recognizer = Recognizer.open();
    private final CanvasReader reader = CanvasReader.of(recognizer)
            .with(DecodeLimits.DEFAULTS.maxBytes(1 << 20).maxPixels(1 << 20));
    // end::share[]

    // tag::few[]
    /**
     * Reads the images of one request.
     *
     * @param images some dozens at the most
     * @return a recognition each
     * @throws io.handwriting.DrawingException with a sentence for the client, if one of them cannot be decoded
     */
    public List<Recognition> read(List<byte[]> images) {
        List<Glyph> glyphs = images.stream().map(reader::toGlyph).toList(); // 3 kB each, whatever the image takes
        return reader.readGlyphs(glyphs);
    }
    // end::few[]

    /**
     * Reads any number of images on all processors; those that cannot be decoded are none of the others' business.
     *
     * @param images the images
     * @param taker takes what became of each, in their order; while it is slow, no more are read
     */
    public void readAll(List<ImageSource> images, Consumer<Outcome> taker) {
        // tag::many[]
        BatchReader batches = new BatchReader(reader);
        Cancellation cancellation = new Cancellation();
        Conveyor conveyor = new Conveyor(Runtime.getRuntime().availableProcessors());
        conveyor.run(Chunks.of(images).from(0), chunk -> batches.read(chunk, cancellation), outcomes -> {
            outcomes.forEach(taker);
            return true;
        });
        // end::many[]
    }

    @Override
    public void close() {
        recognizer.close();
    }
}

package io.handwriting.examples.scoring;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Variants;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads several images in one go, as {@link io.handwriting.preprocess.CanvasReader} reads them one by one; an image that
 * cannot be read is none of the others' business. Of an image it holds the glyph, however large it is.
 *
 * <p>Safe to share between threads. The recognizer stays the caller's.
 */
public final class BatchReader {
    private final Recognizer recognizer;
    private final GlyphPipeline pipeline;
    private final Alphabet alphabet;
    private final Variants variants;

    /**
     * Makes a reader.
     *
     * @param recognizer the recognizer
     * @param wanted the labels to answer with
     * @param variants the variants that are read of each image
     * @throws io.handwriting.HandwritingException if the model knows none of the labels
     */
    public BatchReader(Recognizer recognizer, Alphabet wanted, Variants variants) {
        this.recognizer = recognizer;
        this.pipeline = GlyphPipeline.of(recognizer.card().preprocessing());
        this.alphabet = recognizer.card().alphabet().restrictedTo(wanted);
        this.variants = variants;
    }

    /**
     * Reads images.
     *
     * @param images the images
     * @param cancellation stops before the next image; what comes back is then of no use
     * @return what became of each of them, in the same order
     */
    public List<Outcome> read(List<ImageSource> images, Cancellation cancellation) {
        List<Prepared> prepared = new ArrayList<>(images.size());
        for (ImageSource image : images) {
            if (cancellation.isCancelled()) {
                return List.of();
            }
            prepared.add(prepare(image));
        }
        return outcomes(prepared);
    }

    private Prepared prepare(ImageSource image) {
        try {
            Glyph glyph = pipeline.toGlyph(ImageDecoder.ofDefaults().decode(image.bytes()));
            return new Prepared(image.name(), variants.of(glyph), "");
        } catch (DrawingException e) {
            return new Prepared(image.name(), List.of(), String.valueOf(e.getMessage()));
        }
    }

    private List<Outcome> outcomes(List<Prepared> prepared) {
        List<Recognition> recognitions = recognizer.recognizeAll(
                prepared.stream().flatMap(image -> image.glyphs().stream()).toList());
        List<Outcome> outcomes = new ArrayList<>(prepared.size());
        int at = 0;
        for (Prepared image : prepared) {
            int next = at + image.glyphs().size();
            outcomes.add(
                    next == at
                            ? new Outcome.Refused(image.name(), image.reason())
                            : new Outcome.Read(image.name(), answer(recognitions.subList(at, next))));
            at = next;
        }
        return outcomes;
    }

    private Recognition answer(List<Recognition> ofVariants) {
        return Recognition.average(ofVariants).restrictedTo(alphabet);
    }

    /** An image made ready for the model: its variants, or none and the reason. */
    private record Prepared(String name, List<Glyph> glyphs, String reason) {}
}

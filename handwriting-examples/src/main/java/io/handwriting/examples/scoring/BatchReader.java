package io.handwriting.examples.scoring;

import io.handwriting.Cancellation;
import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.preprocess.CanvasReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads several images in one go, as a {@link CanvasReader} reads them one by one; an image that cannot be read is none of
 * the others' business. Of an image it holds the glyph, however large it is.
 *
 * <p>Safe to share between threads.
 *
 * @param reader what reads
 */
public record BatchReader(CanvasReader reader) implements ImageReader {
    @Override
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
            return new Prepared(image.name(), Optional.of(reader.toGlyph(image.bytes())), "");
        } catch (DrawingException e) {
            return new Prepared(image.name(), Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private List<Outcome> outcomes(List<Prepared> prepared) {
        List<Glyph> glyphs =
                prepared.stream().flatMap(image -> image.glyph().stream()).toList();
        Iterator<Recognition> recognitions = reader.readGlyphs(glyphs).iterator();
        List<Outcome> outcomes = new ArrayList<>(prepared.size());
        for (Prepared image : prepared) {
            outcomes.add(
                    image.glyph().isPresent()
                            ? read(image, recognitions.next())
                            : new Outcome.Refused(image.name(), image.reason()));
        }
        return outcomes;
    }

    private static Outcome read(Prepared image, Recognition recognition) {
        return new Outcome.Read(image.name(), recognition.verdict(), recognition.ranking());
    }

    /** An image made ready for the model, or the reason why not. */
    private record Prepared(String name, Optional<Glyph> glyph, String reason) {}
}

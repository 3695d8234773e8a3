package io.handwriting.preprocess;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Expectation;
import io.handwriting.Frequencies;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.internal.personal.Hand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads drawings: a recognizer, and the pipeline that its model card asks for.
 *
 * <p>Immutable and safe to share between threads. The recognizer stays the caller's, to be closed by the caller.
 */
public final class CanvasReader {
    private final Recognizer recognizer;
    private final GlyphPipeline pipeline;
    private final ImageDecoder decoder;
    private final Alphabet alphabet;
    private final Variants variants;
    private final @Nullable Expectation expectation;

    private CanvasReader(
            Recognizer recognizer,
            GlyphPipeline pipeline,
            ImageDecoder decoder,
            Alphabet alphabet,
            Variants variants,
            @Nullable Expectation expectation) {
        this.recognizer = recognizer;
        this.pipeline = pipeline;
        this.decoder = decoder;
        this.alphabet = alphabet;
        this.variants = variants;
        this.expectation = expectation;
    }

    /**
     * Makes a reader for the whole alphabet of a model, without variants, with the default limits for images; labels are
     * expected as often as the model card says.
     *
     * @param recognizer the recognizer
     * @return the reader
     */
    public static CanvasReader of(Recognizer recognizer) {
        return new CanvasReader(
                recognizer,
                GlyphPipeline.of(recognizer.card().preprocessing()),
                ImageDecoder.ofDefaults(),
                recognizer.card().alphabet(),
                Variants.NONE,
                recognizer.card().expectation().orElse(null));
    }

    /**
     * Keeps to some labels, as a form field for digits wants it.
     *
     * @param wanted the labels to answer with
     * @return a reader that shares everything else with this one
     * @throws io.handwriting.HandwritingException if the model knows none of them
     */
    public CanvasReader with(Alphabet wanted) {
        Alphabet kept = recognizer.card().alphabet().restrictedTo(wanted);
        return new CanvasReader(recognizer, pipeline, decoder, kept, variants, expectation);
    }

    /**
     * Reads every drawing in several variants and averages the answers.
     *
     * @param wanted the variants
     * @return a reader that shares everything else with this one
     */
    public CanvasReader with(Variants wanted) {
        return new CanvasReader(
                recognizer, pipeline, decoder, alphabet, Objects.requireNonNull(wanted, "wanted"), expectation);
    }

    /**
     * Decodes images within other limits.
     *
     * @param wanted the limits
     * @return a reader that shares everything else with this one
     */
    public CanvasReader with(DecodeLimits wanted) {
        return new CanvasReader(recognizer, pipeline, ImageDecoder.within(wanted), alphabet, variants, expectation);
    }

    /**
     * Expects labels as often as they come where this reader is used, which settles what a drawing alone does not: a
     * circle is a 0 or an O, a bar a 1, an I or an l.
     *
     * @param frequencies how often each label comes, over the whole alphabet of the model
     * @return a reader that shares everything else with this one
     * @throws io.handwriting.HandwritingException if the model card does not say how often the labels came in what was
     *     learnt, or they are other labels
     */
    public CanvasReader expecting(Frequencies frequencies) {
        Expectation wanted = new Expectation(recognizer.card().learnt(), frequencies);
        return new CanvasReader(recognizer, pipeline, decoder, alphabet, variants, wanted);
    }

    /**
     * Begins to get used to one person's hand.
     *
     * @return what takes corrections and reads as this reader, until it is corrected
     */
    public Personal personalise() {
        return new Personal(this, recognizer, pipeline, Hand.UNKNOWN);
    }

    /**
     * Goes on getting used to one person's hand; the corrections are learnt anew, for the model of this reader.
     *
     * @param saved a file that {@link Personal#save} wrote
     * @return what takes corrections and reads with those of the file
     * @throws io.handwriting.HandwritingException if the file cannot be read, is damaged, or was made for other
     *     preprocessing or with labels that the model does not know
     */
    public Personal personalise(Path saved) {
        return new Personal(this, recognizer, pipeline, Personal.load(saved, recognizer));
    }

    CanvasReader over(Recognizer other) {
        return new CanvasReader(other, pipeline, decoder, alphabet, variants, expectation);
    }

    /**
     * Reads a drawing.
     *
     * @param drawing strokes or pixels
     * @return the recognition; {@link io.handwriting.Verdict#BLANK}, without asking the model, when nothing or next to
     *     nothing is drawn
     * @throws io.handwriting.DrawingException if ink has more than 100,000 points
     */
    public Recognition read(Drawing drawing) {
        return read(pipeline.toGlyph(drawing));
    }

    /**
     * Reads an image file's content.
     *
     * @param image a PNG, BMP, GIF or baseline JPEG
     * @return the recognition, as for a drawing
     * @throws io.handwriting.DrawingException if the image cannot be decoded or is too large
     */
    public Recognition read(byte[] image) {
        return read(decoder.decode(image));
    }

    /**
     * Reads an image as browsers send it.
     *
     * @param dataUrl an image as a data URL or as bare base64
     * @return the recognition, as for a drawing
     * @throws io.handwriting.DrawingException if the image cannot be decoded or is too large
     */
    public Recognition readDataUrl(CharSequence dataUrl) {
        return read(decoder.decodeBase64(dataUrl));
    }

    /**
     * Reads a glyph that was prepared already.
     *
     * @param glyph the glyph
     * @return the recognition
     */
    public Recognition read(Glyph glyph) {
        if (glyph.isBlank()) {
            return Recognition.blank(alphabet);
        }
        return answer(recognizer.recognizeAll(variants.of(glyph)));
    }

    private Recognition answer(List<Recognition> read) {
        Recognition average = Recognition.average(read);
        Recognition expected = expectation == null ? average : average.under(expectation);
        return expected.restrictedTo(alphabet);
    }

    /**
     * Reads many drawings in one go, which is faster than one by one.
     *
     * @param drawings the drawings; may be empty
     * @return one recognition a drawing, in the same order
     * @throws io.handwriting.DrawingException if ink has more than 100,000 points
     */
    public List<Recognition> readAll(List<? extends Drawing> drawings) {
        List<Glyph> glyphs = new ArrayList<>(drawings.size());
        for (Drawing drawing : drawings) {
            glyphs.add(pipeline.toGlyph(drawing));
        }
        return readGlyphs(glyphs);
    }

    /**
     * Makes an image a glyph, to be {@linkplain #readGlyphs read with others} later; it holds no more of the image.
     *
     * @param image a PNG, BMP, GIF or baseline JPEG
     * @return the glyph
     * @throws io.handwriting.DrawingException if the image cannot be decoded or is too large
     */
    public Glyph toGlyph(byte[] image) {
        return pipeline.toGlyph(decoder.decode(image));
    }

    /**
     * Reads many glyphs in one go, which is faster than one by one.
     *
     * @param glyphs the glyphs; may be empty
     * @return one recognition a glyph, in the same order
     */
    public List<Recognition> readGlyphs(List<Glyph> glyphs) {
        List<Glyph> varied = new ArrayList<>(glyphs.size() * variants.size());
        for (Glyph glyph : glyphs) {
            varied.addAll(variants.of(glyph));
        }
        List<Recognition> all = recognizer.recognizeAll(varied);
        List<Recognition> read = new ArrayList<>(glyphs.size());
        for (int i = 0; i < all.size(); i += variants.size()) {
            read.add(answer(all.subList(i, i + variants.size())));
        }
        return read;
    }

    /**
     * Reads a number or a word; short for {@code TextReader.of(this).read(drawing)}.
     *
     * @param drawing several characters, from left to right
     * @return the text
     * @throws io.handwriting.DrawingException if ink has more than 100,000 points, or the drawing more pieces than a line
     *     of writing has
     */
    public Text readText(Drawing drawing) {
        return TextReader.of(this).read(drawing);
    }

    /**
     * Reads characters of a line over all labels that the model knows, whatever labels are wanted or expected; lines are
     * written in sizes of their own.
     */
    List<Recognition> readWhole(List<? extends Drawing> drawings) {
        List<Glyph> glyphs = drawings.stream()
                .map(drawing -> pipeline.toGlyph(drawing).withoutExtent())
                .toList();
        return new CanvasReader(recognizer, pipeline, decoder, recognizer.card().alphabet(), variants, null)
                .readGlyphs(glyphs);
    }

    Alphabet alphabet() {
        return alphabet;
    }

    Bitmap decode(byte[] image) {
        return decoder.decode(image);
    }

    /**
     * Reads a drawing and keeps all that led to the answer, for pages that show it.
     *
     * @param drawing strokes or pixels
     * @return the recognition, the pictures of all steps, and the time taken
     * @throws io.handwriting.DrawingException if ink has more than 100,000 points
     */
    public Reading explain(Drawing drawing) {
        long start = System.nanoTime();
        PipelineTrace trace = pipeline.trace(drawing);
        long prepared = System.nanoTime();
        Recognition recognition = read(trace.glyph());
        long end = System.nanoTime();
        return new Reading(recognition, trace, Duration.ofNanos(prepared - start), Duration.ofNanos(end - prepared));
    }
}

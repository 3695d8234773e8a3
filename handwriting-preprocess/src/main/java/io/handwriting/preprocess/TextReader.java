package io.handwriting.preprocess;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.preprocess.internal.text.BitmapPieces;
import io.handwriting.preprocess.internal.text.InkPieces;
import io.handwriting.preprocess.internal.text.Pieces;
import io.handwriting.preprocess.internal.text.TextDecoder;
import java.util.Objects;

/**
 * Reads numbers and words: one line of several characters, drawn in one go.
 *
 * <p>A drawing is cut wherever one character may end and the next begin; all likely groups of pieces are read in one go,
 * and the best way through them is the answer. Immutable and safe to share between threads.
 */
public final class TextReader {
    private final CanvasReader reader;
    private final TextForm form;
    private final TextWeights weights;

    private TextReader(CanvasReader reader, TextForm form, TextWeights weights) {
        this.reader = reader;
        this.form = form;
        this.weights = weights;
    }

    /**
     * Makes a reader of any text in the labels, and with the variants, of a reader of characters.
     *
     * @param reader reads the characters
     * @return the reader
     */
    public static TextReader of(CanvasReader reader) {
        return new TextReader(Objects.requireNonNull(reader, "reader"), TextForm.FREE, TextWeights.LEARNT);
    }

    /**
     * Keeps to texts of a form, as a field for dates wants it.
     *
     * @param wanted the form
     * @return a reader that shares everything else with this one
     */
    public TextReader with(TextForm wanted) {
        return new TextReader(reader, Objects.requireNonNull(wanted, "wanted"), weights);
    }

    /**
     * Divides drawings by other weights, as a model of your own may want it.
     *
     * @param wanted the weights
     * @return a reader that shares everything else with this one
     */
    public TextReader with(TextWeights wanted) {
        return new TextReader(reader, form, Objects.requireNonNull(wanted, "wanted"));
    }

    /**
     * Reads a drawing.
     *
     * @param drawing strokes or pixels
     * @return the text
     * @throws io.handwriting.DrawingException if ink has more than 100,000 points, or the drawing more pieces than a line
     *     of writing has
     */
    public Text read(Drawing drawing) {
        return decoder().read(pieces(drawing), reader::readWhole);
    }

    /**
     * Reads an image file's content.
     *
     * @param image a PNG, BMP, GIF or baseline JPEG
     * @return the text, as for a drawing
     * @throws io.handwriting.DrawingException if the image cannot be decoded or is too large
     */
    public Text read(byte[] image) {
        return read(reader.decode(image));
    }

    /**
     * Reads ink while it grows.
     *
     * @return a reader that remembers what it read, for one thread at a time
     */
    public LiveText live() {
        return new LiveText(reader, decoder());
    }

    private TextDecoder decoder() {
        return new TextDecoder(reader.alphabet(), form.form(), form.isFree(), weights);
    }

    private static Pieces pieces(Drawing drawing) {
        return drawing instanceof Ink ink ? InkPieces.of(ink) : BitmapPieces.of((Bitmap) drawing);
    }
}

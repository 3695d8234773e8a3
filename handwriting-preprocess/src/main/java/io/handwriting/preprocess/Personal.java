package io.handwriting.preprocess;

import io.handwriting.Drawing;
import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.internal.personal.Correction;
import io.handwriting.preprocess.internal.personal.Hand;
import io.handwriting.preprocess.internal.personal.Keeping;
import io.handwriting.preprocess.internal.personal.PersonalFile;
import io.handwriting.preprocess.internal.personal.PersonalRecognizer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reader that gets used to one person's hand by a few corrections, without training.
 *
 * <p>A correction acts on glyphs that look like the corrected one, in shape and in line; everything else is read as
 * before. It has taken effect when the call returns. Of each label the {@value #MOST_OF_A_LABEL} newest corrections are
 * kept, of all labels the {@value #MOST} newest.
 *
 * <p>Safe to share between threads: readings that are under way while a correction comes in are read as before it.
 */
public final class Personal {
    /** How many corrections of one label are kept. */
    public static final int MOST_OF_A_LABEL = 20;

    /** How many corrections are kept in all. */
    public static final int MOST = 1000;

    private static final Keeping KEEPING = new Keeping(MOST_OF_A_LABEL, MOST);

    private final GlyphPipeline pipeline;
    private final Recognizer model;
    private final Recognizer recognizer;
    private final CanvasReader reader;
    private final Object changing = new Object();
    private volatile Hand hand;

    Personal(CanvasReader reader, Recognizer model, GlyphPipeline pipeline, Hand hand) {
        this.pipeline = pipeline;
        this.model = model;
        this.hand = hand;
        this.recognizer = new PersonalRecognizer(model, () -> this.hand);
        this.reader = reader.over(recognizer);
    }

    static Hand load(Path file, Recognizer model) {
        return Hand.of(PersonalFile.read(file, model.card(), MOST), model);
    }

    /**
     * Learns what a drawing shows.
     *
     * @param drawing strokes or pixels, as they were read or were to be read
     * @param label what it shows
     * @throws DrawingException if nothing is drawn, or ink has more than 100,000 points
     * @throws HandwritingException if the model does not know the label
     */
    public void correct(Drawing drawing, String label) {
        correct(pipeline.toGlyph(drawing), label);
    }

    /**
     * Learns what a glyph shows; what was said of the same glyph before is forgotten.
     *
     * @param glyph the glyph
     * @param label what it shows
     * @throws DrawingException if the glyph is blank
     * @throws HandwritingException if the model does not know the label
     */
    public void correct(Glyph glyph, String label) {
        Correction correction = new Correction(glyph, label);
        if (correction.glyph().isBlank()) {
            throw new DrawingException("Nothing is drawn, so there is nothing to learn from it.");
        }
        if (!model.card().alphabet().contains(label)) {
            throw new HandwritingException("The model \"" + model.card().name() + "\" cannot read \"" + label
                    + "\"; it reads " + model.card().alphabet() + ".");
        }
        synchronized (changing) {
            hand = hand.with(correction, model, KEEPING);
        }
    }

    /**
     * Gives the reader of this hand, with the alphabet, the variants and the limits of the reader that was personalised.
     *
     * @return a reader that knows of all corrections, of later ones too
     */
    public CanvasReader reader() {
        return reader;
    }

    /**
     * Gives the recognizer of this hand, for whatever reads with a recognizer; its probe shows the model alone.
     *
     * @return a recognizer that knows of all corrections, of later ones too; when it is closed, so is the model
     */
    public Recognizer recognizer() {
        return recognizer;
    }

    /**
     * Reads a drawing as this hand; short for {@code reader().read(drawing)}.
     *
     * @param drawing strokes or pixels
     * @return the recognition
     * @throws DrawingException if ink has more than 100,000 points
     */
    public Recognition read(Drawing drawing) {
        return reader.read(drawing);
    }

    /**
     * Reads a glyph as this hand; short for {@code reader().read(glyph)}.
     *
     * @param glyph the glyph
     * @return the recognition
     */
    public Recognition read(Glyph glyph) {
        return reader.read(glyph);
    }

    /**
     * Counts the corrections that are kept.
     *
     * @return how many there are
     */
    public int size() {
        return hand.size();
    }

    /**
     * Counts the corrections that are kept of each label.
     *
     * @return the labels, in the order of the alphabet, each with how many there are; none of 0
     */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes =
                new TreeMap<>(Comparator.comparingInt(model.card().alphabet()::indexOf));
        hand.corrections().forEach(correction -> sizes.merge(correction.label(), 1, Integer::sum));
        return Collections.unmodifiableMap(sizes);
    }

    /** Forgets all corrections; the model reads alone again. */
    public void clear() {
        synchronized (changing) {
            hand = Hand.UNKNOWN;
        }
    }

    /**
     * Writes the corrections to a file of about 0.5 kB each, for {@link CanvasReader#personalise(Path)}.
     *
     * <p>It holds the glyphs and their labels, not what was learnt from them, so that another model with the same
     * preprocessing and the same labels learns from it too.
     *
     * @param file where to; missing folders are made
     * @throws HandwritingException if the file cannot be written; what was there stays
     */
    public void save(Path file) {
        PersonalFile.write(file, hand.corrections(), model.card());
    }

    @Override
    public String toString() {
        return "Personal[" + model.card().name() + ", " + size() + " corrections]";
    }
}

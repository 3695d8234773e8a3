package io.handwriting.preprocess.internal.text;

import io.handwriting.Alphabet;
import io.handwriting.Recognition;
import io.handwriting.Verdict;
import io.handwriting.preprocess.TextSign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All ways to divide a drawing into characters: every span with what it was read as and what speaks for it. */
public final class Lattice {
    private static final double LEAST_PROBABILITY = 1e-5;
    private static final double FAMILIARITY = 10;
    private static final double LEAST_FAMILIAR = 0.5;
    private static final double MOST_FAMILIAR = 2;
    private static final double WIDEST = 0.9;
    private static final double SMALLEST = 0.6;
    private static final double WIDEST_GAP = 0.6;

    private final Line line;
    private final List<List<Arc>> ending;

    /**
     * Makes a lattice.
     *
     * @param line the pieces of the drawing
     * @param read its spans, and what each was read as, over all that the model knows
     * @param alphabet the labels wanted
     */
    Lattice(Line line, Map<Span, Recognition> read, Alphabet alphabet) {
        this.line = line;
        this.ending = new ArrayList<>();
        for (int i = 0; i <= line.size(); i++) {
            ending.add(new ArrayList<>());
        }
        read.forEach((span, all) -> {
            Recognition wanted = all.restrictedTo(alphabet);
            ending.get(span.to()).add(new Arc(span, wanted, signs(span, all, wanted)));
        });
    }

    Line line() {
        return line;
    }

    /** Lists the spans that end before a piece. */
    List<Arc> ending(int piece) {
        return ending.get(piece);
    }

    private Map<TextSign, Double> signs(Span span, Recognition all, Recognition wanted) {
        Map<TextSign, Double> signs = new EnumMap<>(TextSign.class);
        signs.put(TextSign.CHARACTER, 1.0);
        addLooks(span, all, wanted, signs);
        addPlace(span, signs);
        if (span.from() > 0) {
            addLeft(span, signs);
        }
        return signs;
    }

    /** Adds what it looks like; characters that were cut out look otherwise than those that stand alone. */
    private void addLooks(Span span, Recognition all, Recognition wanted, Map<TextSign, Double> signs) {
        boolean blank = all.verdict() == Verdict.BLANK;
        double familiarity = all.familiarity() / FAMILIARITY;
        double unfamiliar = blank ? 1 : Math.max(0, LEAST_FAMILIAR - familiarity);
        double ofAlphabet = Math.log(Math.max(LEAST_PROBABILITY, mass(all, wanted.alphabet())));
        signs.put(TextSign.FAMILIAR, blank ? 0 : Math.min(MOST_FAMILIAR, familiarity));
        signs.put(TextSign.UNFAMILIAR, unfamiliar);
        signs.put(TextSign.ALPHABET, ofAlphabet);
        boolean left = line.isCut(span.from());
        boolean right = line.isCut(span.to());
        if (left || right) {
            signs.put(TextSign.CUT_OUT, left && right ? 1.0 : 0.0);
            signs.put(TextSign.CUT_UNFAMILIAR, unfamiliar);
            signs.put(TextSign.CUT_ALPHABET, ofAlphabet);
            signs.put(TextSign.CUT_UNSURE, 1.0 - wanted.confidence());
        }
    }

    private void addPlace(Span span, Map<TextSign, Double> signs) {
        double height = line.height();
        signs.put(TextSign.OFF_LINE, Math.abs(span.box().bottom() - line.bottom()) / height);
        signs.put(TextSign.WIDE, Math.max(0, span.box().width() / height - WIDEST));
        signs.put(TextSign.SMALL, Math.max(0, SMALLEST - span.box().longerSide() / height));
        double gaps = 0;
        double joints = 0;
        for (int piece = span.from() + 1; piece < span.to(); piece++) {
            gaps += Math.max(0, line.gap(piece) / height);
            joints += line.joint(piece);
        }
        signs.put(TextSign.JOINT, joints);
        signs.put(TextSign.INNER_GAP, gaps);
    }

    private void addLeft(Span span, Map<TextSign, Double> signs) {
        double gap = Math.max(0, line.gap(span.from()) / line.height());
        signs.put(TextSign.GAP, Math.min(WIDEST_GAP, gap));
        signs.put(TextSign.OVERLAP, line.overlap(span.from()));
        signs.put(TextSign.CUT, line.isCut(span.from()) ? 1.0 : 0.0);
        signs.put(TextSign.CUT_INK, line.piece(span.from()).cut());
    }

    /** Adds up how likely the labels wanted are. */
    static double mass(Recognition all, Alphabet alphabet) {
        double mass = 0;
        for (String label : alphabet.labels()) {
            mass += all.probability(label);
        }
        return mass;
    }

    /**
     * A span with what it was read as.
     *
     * @param span the span
     * @param recognition the recognition over the labels wanted
     * @param signs a value a {@link TextSign}, as far as it does not depend on the label
     */
    record Arc(Span span, Recognition recognition, Map<TextSign, Double> signs) {
        double logProbability(String label) {
            return Math.log(Math.max(LEAST_PROBABILITY, recognition.probability(label)));
        }
    }
}

package io.handwriting.data.foreign;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import io.handwriting.data.PenStyle;
import io.handwriting.data.internal.InkDrawing;
import io.handwriting.data.internal.OtherHands;
import io.handwriting.preprocess.GlyphPipeline;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Draws glyphs that show no single character, in endless variety: scribbles, invented signs, outlines, several characters side by
 * side or on top of each other, characters with their quarters exchanged, specks and blots; and the ways of pens through
 * such, and through parts of characters, where that is what a net looks at.
 *
 * <p>What is drawn depends on the seed alone. Immutable and safe to share between threads.
 */
public final class ForeignGlyphs {
    private final List<Kind> kinds;
    private final Making making;

    private ForeignGlyphs(List<Kind> kinds, Making making) {
        this.kinds = kinds;
        this.making = making;
    }

    /**
     * Takes the characters that crowds and jumbles are made of.
     *
     * @param characters labelled glyphs or ways of pens, at least one
     * @param settings how drawings are made glyphs
     * @return the glyphs, none of them drawn yet
     * @throws DataException if there are no characters
     */
    public static ForeignGlyphs of(TrainingData characters, Preprocessing settings) {
        if (characters.size() == 0) {
            throw new DataException(
                    "Foreign glyphs are made of characters, but \"" + characters.name() + "\" has none.");
        }
        return characters.sight() == Sight.PATH ? paths(new Characters(characters)) : pictures(characters, settings);
    }

    private static ForeignGlyphs pictures(TrainingData characters, Preprocessing settings) {
        InkDrawing pens = new InkDrawing(settings, PenStyle.VARIED.canvases(0.5));
        GlyphPipeline pipeline = GlyphPipeline.of(settings);
        return new ForeignGlyphs(
                List.of(
                        new Kind(3, Scribble::draw),
                        new Kind(3, Invention::draw),
                        new Kind(2, Outline::draw),
                        new Kind(3, random -> Crowd.draw(characters, random)),
                        new Kind(1, random -> Jumble.draw(characters, random)),
                        new Kind(1, Specks::draw),
                        new Kind(1, Blot::draw)),
                (drawing, random) -> drawing instanceof Ink ink
                        ? pens.draw(ink, random.nextLong())
                        : pipeline.toGlyph((Bitmap) drawing));
    }

    private static ForeignGlyphs paths(Characters characters) {
        OtherHands hands = new OtherHands(PenStyle.OTHER_HANDS);
        return new ForeignGlyphs(
                List.of(
                        new Kind(15, random -> Neighbours.draw(characters, random)),
                        new Kind(10, random -> Neighbours.withAPart(characters, random)),
                        new Kind(2, random -> Neighbours.ofParts(characters, random)),
                        new Kind(2, random -> Fragment.draw(characters, random)),
                        new Kind(1, Scribble::draw),
                        new Kind(1, Invention::draw),
                        new Kind(1, Outline::draw)),
                (drawing, random) -> PenPath.of(hands.write((Ink) drawing, random.nextLong()))
                        .sheet());
    }

    /**
     * Draws a glyph.
     *
     * @param seed which one
     * @return the glyph, never blank
     */
    public Glyph draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        while (true) {
            Glyph glyph = making.glyph(kind(random).draw(random), random);
            if (!glyph.isBlank()) {
                return glyph;
            }
        }
    }

    private Sketch kind(RandomGenerator random) {
        int point = random.nextInt(kinds.stream().mapToInt(Kind::weight).sum());
        for (Kind kind : kinds) {
            point -= kind.weight();
            if (point < 0) {
                return kind.sketch();
            }
        }
        throw new AssertionError("The weights of the kinds add up.");
    }

    /** Draws one drawing after the other. */
    private interface Sketch {
        Drawing draw(RandomGenerator random);
    }

    /** Makes drawings what a net looks at. */
    private interface Making {
        Glyph glyph(Drawing drawing, RandomGenerator random);
    }

    private record Kind(int weight, Sketch sketch) {}
}

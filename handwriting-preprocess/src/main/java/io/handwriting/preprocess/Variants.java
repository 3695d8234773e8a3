package io.handwriting.preprocess;

import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import java.util.List;

/**
 * Which variants of a glyph are read together and averaged: test-time augmentation.
 *
 * @param list the variants, one to 64
 */
public record Variants(List<Variant> list) {
    /** Reads the glyph as it is, and nothing else. */
    public static final Variants NONE = of(Variant.ORIGINAL);

    /** Reads the glyph as it is, turned by 4 degrees either way, and moved by a pixel to the right and down. */
    public static final Variants FIVE =
            of(Variant.ORIGINAL, Variant.turned(4), Variant.turned(-4), Variant.moved(1, 0), Variant.moved(0, 1));

    private static final int MOST = 64;

    /** Keeps a copy of the list and refuses an empty or a very long one. */
    public Variants {
        list = List.copyOf(list);
        if (list.isEmpty() || list.size() > MOST) {
            throw new HandwritingException("One to " + MOST + " variants are read together, not " + list.size() + ".");
        }
    }

    /**
     * Chooses variants.
     *
     * @param variants the variants
     * @return the choice
     */
    public static Variants of(Variant... variants) {
        return new Variants(List.of(variants));
    }

    /**
     * Counts the variants.
     *
     * @return how many glyphs one glyph becomes
     */
    public int size() {
        return list.size();
    }

    /**
     * Changes a glyph in all the ways chosen; the way of the pen and the extent stay.
     *
     * @param glyph the glyph
     * @return one glyph a variant, in their order
     */
    public List<Glyph> of(Glyph glyph) {
        return list.stream().map(variant -> variant.of(glyph).drawnLike(glyph)).toList();
    }
}

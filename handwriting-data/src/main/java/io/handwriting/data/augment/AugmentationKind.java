package io.handwriting.data.augment;

import java.util.Locale;

/** One way to change a glyph; its strength says how far it goes at most, and 0 turns it off. */
public enum AugmentationKind {
    /** Turns the glyph about its middle. */
    ROTATION("turns the glyph by up to so many degrees either way", 45, 1),
    /** Moves the glyph. */
    SHIFT("moves the glyph by up to so many pixels along either axis", 8, 1),
    /** Makes the glyph larger or smaller. */
    SCALE("makes the glyph larger or smaller by up to this share", 0.5, 1),
    /** Makes the glyph wider and lower, or narrower and higher. */
    ASPECT("makes the glyph wider or narrower by up to this share, its area kept", 0.5, 1),
    /** Leans the glyph over. */
    SLANT("leans the glyph to either side by up to this share of its height", 0.6, 1),
    /** Looks at the glyph from aside. */
    PERSPECTIVE("pulls each corner inwards by up to this share of half a side", 0.5, 0.3),
    /** Bends the glyph as if drawn on rubber. */
    ELASTIC("moves parts of the glyph apart, by up to so many pixels of deviation", 2.5, 1),
    /** Changes the pen. */
    WIDTH("makes strokes thicker or thinner by up to this share of a pixel on either side", 1, 1),
    /** Makes edges softer. */
    BLUR("blurs the glyph by a Gaussian of a deviation of 0.1 to so many pixels", 1, 0.5),
    /** Makes greys darker or paler. */
    CONTRAST("makes greys darker or paler by a factor of up to 1 more than this", 2, 1),
    /** Wipes out a part of the glyph. */
    ERASING("wipes out a rectangle of 0.02 to this share of the area", 0.5, 0.5),
    /** Hides a part of the glyph. */
    NOISE("hides a rectangle of 0.02 to this share of the area under noise", 0.5, 0.5);

    private final String description;
    private final double most;
    private final double usualChance;

    AugmentationKind(String description, double most, double usualChance) {
        this.description = description;
        this.most = most;
        this.usualChance = usualChance;
    }

    /**
     * Describes it.
     *
     * @return what it does with its strength, in a few words
     */
    public String description() {
        return description;
    }

    /**
     * Tells its range.
     *
     * @return the largest strength allowed; the smallest is 0
     */
    public double most() {
        return most;
    }

    /**
     * Tells how often it happens unless another chance is given.
     *
     * @return a share of the glyphs; 1 for changes whose own strength is drawn around none at all
     */
    public double usualChance() {
        return usualChance;
    }

    /**
     * Does only this, to every glyph: to look at what it does.
     *
     * @param share the share of the largest strength, from 0 to 1
     * @return the augmentation
     * @throws io.handwriting.TrainingException if the share lies outside 0 to 1
     */
    public Augmentation alone(double share) {
        return Augmentation.NONE.with(this, share * most, 1);
    }

    /**
     * Names it.
     *
     * @return a word, such as {@code rotation}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

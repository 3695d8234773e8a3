package io.handwriting.data.augment;

import io.handwriting.Glyph;
import io.handwriting.TrainingException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How glyphs are changed at random while a model learns: a strength and a chance for each {@link AugmentationKind}.
 *
 * <p>Immutable and safe to share between threads. What happens to a glyph follows from the seed of the call alone, on
 * every machine and in every thread; the numbers that one kind draws depend on no other kind. Whatever comes in from
 * outside the glyph is paper. A change that would leave nothing to read is not made.
 */
public final class Augmentation {
    /** Leaves every glyph as it is, to the bit. */
    public static final Augmentation NONE = new Augmentation(Stream.of(AugmentationKind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> new Dose(0, kind.usualChance()))));

    /** What most hands do: fits most models. */
    public static final Augmentation STANDARD = NONE.with(AugmentationKind.ROTATION, 12)
            .with(AugmentationKind.SHIFT, 2)
            .with(AugmentationKind.SCALE, 0.15)
            .with(AugmentationKind.ASPECT, 0.1)
            .with(AugmentationKind.SLANT, 0.2)
            .with(AugmentationKind.PERSPECTIVE, 0.1)
            .with(AugmentationKind.ELASTIC, 1)
            .with(AugmentationKind.WIDTH, 0.4)
            .with(AugmentationKind.BLUR, 0.4)
            .with(AugmentationKind.CONTRAST, 0.3);

    private static final ThreadLocal<GlyphChanger> CHANGER = ThreadLocal.withInitial(GlyphChanger::new);

    private final Map<AugmentationKind, Dose> doses;
    private final boolean off;

    private record Dose(double strength, double chance) {}

    private Augmentation(Map<AugmentationKind, Dose> doses) {
        this.doses = new EnumMap<>(doses);
        off = doses.keySet().stream().noneMatch(this::happens);
    }

    /**
     * Sets the strength of a kind; its chance stays.
     *
     * @param kind the kind
     * @param strength from 0, which turns it off, to {@link AugmentationKind#most()}
     * @return the changed augmentation
     * @throws TrainingException if the strength lies outside its range
     */
    public Augmentation with(AugmentationKind kind, double strength) {
        return with(kind, strength, chance(kind));
    }

    /**
     * Sets the strength and the chance of a kind.
     *
     * @param kind the kind
     * @param strength from 0, which turns it off, to {@link AugmentationKind#most()}
     * @param chance the share of the glyphs that it happens to, from 0 to 1
     * @return the changed augmentation
     * @throws TrainingException if a value lies outside its range
     */
    public Augmentation with(AugmentationKind kind, double strength, double chance) {
        require("strength", kind, strength, kind.most());
        require("chance", kind, chance, 1);
        Map<AugmentationKind, Dose> changed = new EnumMap<>(doses);
        changed.put(kind, new Dose(strength, chance));
        return new Augmentation(changed);
    }

    private static void require(String what, AugmentationKind kind, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new TrainingException("The " + what + " of the augmentation \"" + kind + "\" is from 0 to " + most
                    + ", not " + value + ".");
        }
    }

    /**
     * Tells how far a kind goes.
     *
     * @param kind the kind
     * @return its strength, 0 if it is off
     */
    public double strength(AugmentationKind kind) {
        return dose(kind).strength();
    }

    /**
     * Tells how often a kind happens.
     *
     * @param kind the kind
     * @return the share of the glyphs that it happens to, if it is on
     */
    public double chance(AugmentationKind kind) {
        return dose(kind).chance();
    }

    private Dose dose(AugmentationKind kind) {
        return Objects.requireNonNull(doses.get(kind), "a dose for every kind");
    }

    /**
     * Tells whether anything happens at all.
     *
     * @return true when every kind is off
     */
    public boolean isOff() {
        return off;
    }

    private boolean happens(AugmentationKind kind) {
        return strength(kind) > 0 && chance(kind) > 0;
    }

    /**
     * Changes a glyph inside a larger array.
     *
     * @param source values from 0 (paper) to 1 (ink), 28 rows of 28
     * @param from where the glyph begins
     * @param target where the changed glyph goes; may be the source
     * @param to where the changed glyph begins; if the target is the source, the two glyphs are the same or apart
     * @param seed what happens; give every glyph of every epoch another
     * @throws IndexOutOfBoundsException if an array ends too early
     */
    public void apply(float[] source, int from, float[] target, int to, long seed) {
        Objects.checkFromIndexSize(from, Glyph.PIXELS, source.length);
        Objects.checkFromIndexSize(to, Glyph.PIXELS, target.length);
        if (off) {
            System.arraycopy(source, from, target, to, Glyph.PIXELS);
            return;
        }
        CHANGER.get().change(this, seed, source, from, target, to);
    }

    /**
     * Changes a glyph.
     *
     * @param glyph the glyph
     * @param seed what happens
     * @return the changed glyph
     */
    public Glyph apply(Glyph glyph, long seed) {
        float[] values = glyph.toArray();
        apply(values, 0, values, 0, seed);
        return Glyph.of(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Augmentation that && doses.equals(that.doses);
    }

    @Override
    public int hashCode() {
        return doses.hashCode();
    }

    @Override
    public String toString() {
        return doses.keySet().stream()
                .filter(this::happens)
                .map(kind -> kind + " " + strength(kind) + (chance(kind) < 1 ? " at " + chance(kind) : ""))
                .collect(Collectors.joining(", ", "Augmentation[", "]"));
    }
}

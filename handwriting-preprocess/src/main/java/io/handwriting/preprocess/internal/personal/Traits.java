package io.handwriting.preprocess.internal.personal;

import io.handwriting.Glyph;
import io.handwriting.PenPath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What two glyphs are compared by; no model is asked. */
final class Traits {
    private static final float SHAPE_REACH = 0.25f;
    private static final float PATH_REACH = 0.2f;
    private static final float LINE_REACH = 10;
    private static final float SIZE_REACH = 0.15f;
    private static final float FARTHEST = (float) Math.log(50);

    private final float[] values;
    private final float[] line;
    private final float @Nullable [] way;

    /** The logarithm of the extent; not a number where it is not known. */
    private final float size;

    /** A cache without a lock: every thread computes the same. Most glyphs differ by their line already. */
    private float @Nullable [] shape;

    private Traits(Glyph glyph) {
        this.values = glyph.toArray();
        this.way = glyph.path().map(Traits::places).orElse(null);
        this.line = LineQuality.of(values);
        this.size = (float) Math.log(glyph.extent().orElse(Double.NaN));
    }

    static Traits of(Glyph glyph) {
        return new Traits(glyph);
    }

    /** The places of a path, so that the squared distance of two paths is the mean of their points', in halves of a character. */
    private static float[] places(PenPath path) {
        float[] places = Arrays.copyOf(path.sheet().toArray(), 2 * PenPath.POINTS);
        float scale = 2 / (float) Math.sqrt(PenPath.POINTS);
        for (int i = 0; i < places.length; i++) {
            places[i] *= scale;
        }
        return places;
    }

    boolean knowTheWay() {
        return way != null;
    }

    /**
     * Tells how much alike two glyphs are, by their lines, by the ways of their pens or, where one is not known, by their
     * shapes, and by their sizes as far as the writer keeps to these: 1 when they are the same, and 0 from a fiftieth down.
     */
    float likeness(Traits other, double keepsToSizes) {
        float apart = squaredDistance(line, other.line) / LINE_REACH + (float) keepsToSizes * sizesApart(other);
        if (apart > FARTHEST) {
            return 0;
        }
        apart += apart(other);
        return apart > FARTHEST ? 0 : (float) Math.exp(-apart);
    }

    private float apart(Traits other) {
        return way != null && other.way != null
                ? squaredDistance(way, other.way) / PATH_REACH
                : squaredDistance(shape(), other.shape()) / SHAPE_REACH;
    }

    private float sizesApart(Traits other) {
        float difference = size - other.size;
        return Float.isNaN(difference) ? 0 : difference * difference / SIZE_REACH;
    }

    private float[] shape() {
        float[] known = shape;
        if (known == null) {
            known = Edges.of(values);
            shape = known;
        }
        return known;
    }

    private static float squaredDistance(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            float difference = one[i] - other[i];
            sum += difference * difference;
        }
        return sum;
    }
}

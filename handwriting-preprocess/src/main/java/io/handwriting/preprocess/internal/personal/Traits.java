package io.handwriting.preprocess.internal.personal;

import io.handwriting.Glyph;
import org.jspecify.annotations.Nullable;

/** What two glyphs are compared by; no model is asked. */
final class Traits {
    private static final float SHAPE_REACH = 0.25f;
    private static final float LINE_REACH = 10;
    private static final float FARTHEST = (float) Math.log(50);

    private final float[] values;
    private final float[] line;

    /** A cache without a lock: every thread computes the same. Most glyphs differ by their line already. */
    private float @Nullable [] shape;

    private Traits(float[] values) {
        this.values = values;
        this.line = LineQuality.of(values);
    }

    static Traits of(Glyph glyph) {
        return new Traits(glyph.toArray());
    }

    /** Tells how much alike two glyphs are: 1 when they are the same, and 0 from a fiftieth down. */
    float likeness(Traits other) {
        float apart = squaredDistance(line, other.line) / LINE_REACH;
        if (apart > FARTHEST) {
            return 0;
        }
        apart += squaredDistance(shape(), other.shape()) / SHAPE_REACH;
        return apart > FARTHEST ? 0 : (float) Math.exp(-apart);
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

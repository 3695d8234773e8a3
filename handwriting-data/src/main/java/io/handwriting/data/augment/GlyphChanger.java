package io.handwriting.data.augment;

import io.handwriting.Glyph;

/** Changes one glyph after the other in memory of its own; each thread has one. */
final class GlyphChanger {
    private static final double LEAST_BLUR = 0.1;
    private static final double HALF = Glyph.SIZE / 2.0;

    private final Randomness random = new Randomness();
    private final Homography homography = new Homography();
    private final ElasticField elasticField = new ElasticField();
    private final Resampling resampling = new Resampling();
    private final GaussianBlur blur = new GaussianBlur();
    private final double[] corners = new double[8];
    private final float[] xs = new float[Bordered.LENGTH];
    private final float[] ys = new float[Bordered.LENGTH];
    private float[] plane = new float[Bordered.LENGTH];
    private float[] spare = new float[Bordered.LENGTH];
    private Augmentation wanted = Augmentation.NONE;
    private long seed;

    void change(Augmentation augmentation, long seedOfGlyph, float[] source, int from, float[] target, int to) {
        wanted = augmentation;
        seed = seedOfGlyph;
        Bordered.load(source, from, plane);
        changePen();
        bend();
        changeInk();
        cover(AugmentationKind.ERASING);
        Bordered.clamp(plane);
        // before noise comes in, which is no ink of the glyph's own
        if (Bordered.isBlank(plane)) {
            System.arraycopy(source, from, target, to, Glyph.PIXELS);
            return;
        }
        cover(AugmentationKind.NOISE);
        Bordered.store(plane, target, to);
    }

    private void changePen() {
        double share = either(AugmentationKind.WIDTH);
        if (share != 0) {
            StrokeWidth.change(plane, (float) share, spare, xs);
            swap();
        }
    }

    /** All that moves ink, in one go: each time a glyph is sampled it loses some sharpness. */
    private void bend() {
        pose();
        boolean elastic = happens(AugmentationKind.ELASTIC);
        if (homography.isIdentity() && !elastic) {
            return;
        }
        homography.locate(xs, ys);
        if (elastic) {
            elasticField.displace(xs, ys, random.between(0, wanted.strength(AugmentationKind.ELASTIC)), random);
        }
        resampling.sample(plane, xs, ys, spare);
        swap();
    }

    private void pose() {
        homography.reset();
        double scale = 1 + either(AugmentationKind.SCALE);
        double aspect = Math.sqrt(factor(either(AugmentationKind.ASPECT)));
        homography.scale(scale * aspect, scale / aspect);
        homography.slant(either(AugmentationKind.SLANT));
        homography.rotate(either(AugmentationKind.ROTATION));
        if (happens(AugmentationKind.PERSPECTIVE)) {
            pullCorners(HALF * wanted.strength(AugmentationKind.PERSPECTIVE));
        }
        if (happens(AugmentationKind.SHIFT)) {
            double farthest = wanted.strength(AugmentationKind.SHIFT);
            homography.shift(random.between(-farthest, farthest), random.between(-farthest, farthest));
        }
    }

    private void pullCorners(double farthest) {
        for (int i = 0; i < corners.length; i++) {
            corners[i] = random.between(0, farthest);
        }
        homography.pull(corners);
    }

    private void changeInk() {
        if (happens(AugmentationKind.BLUR)) {
            double most = wanted.strength(AugmentationKind.BLUR);
            blur.apply(plane, random.between(Math.min(LEAST_BLUR, most), most), spare);
        }
        double contrast = either(AugmentationKind.CONTRAST);
        if (contrast != 0) {
            Contrast.apply(plane, (float) factor(contrast));
        }
    }

    private void cover(AugmentationKind kind) {
        if (happens(kind)) {
            Patch.cover(plane, wanted.strength(kind), kind == AugmentationKind.NOISE, random);
        }
    }

    /** Starts the numbers of a kind, so that they depend on no other kind, and decides whether it happens. */
    private boolean happens(AugmentationKind kind) {
        if (wanted.strength(kind) == 0) {
            return false;
        }
        random.start(seed, kind.name().hashCode());
        return random.share() < wanted.chance(kind);
    }

    private double either(AugmentationKind kind) {
        double strength = wanted.strength(kind);
        return happens(kind) ? random.between(-strength, strength) : 0;
    }

    /** Makes of a change around 0 a factor around 1: as often twice as much as half as much. */
    private static double factor(double change) {
        return change < 0 ? 1 / (1 - change) : 1 + change;
    }

    private void swap() {
        float[] changed = spare;
        spare = plane;
        plane = changed;
    }
}

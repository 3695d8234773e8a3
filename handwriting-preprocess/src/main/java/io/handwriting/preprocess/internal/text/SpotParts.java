package io.handwriting.preprocess.internal.text;

import io.handwriting.InkBox;
import io.handwriting.preprocess.internal.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spots of ink, cut along seams, in the order of the middles of their parts; all lengths are in pixels. */
final class SpotParts {
    private final List<Part> parts;
    private final double height;

    private SpotParts(List<Part> parts, double height) {
        this.parts = parts;
        this.height = height;
    }

    /** Cuts each spot along its seams, which are in the order of the spots. */
    static SpotParts of(List<Segments> spots, List<List<Seams.Seam>> seams) {
        List<Part> parts = new ArrayList<>();
        for (int source = 0; source < spots.size(); source++) {
            add(spots.get(source), source, seams.get(source), parts);
        }
        parts.sort(Comparator.comparingDouble(Part::middle));
        return new SpotParts(parts, LineHeight.of(parts.stream().map(Part::box).toList()));
    }

    private static void add(Segments spot, int source, List<Seams.Seam> seams, List<Part> parts) {
        List<Segments> cut = cut(spot, seams);
        for (int i = 0; i < cut.size(); i++) {
            if (cut.get(i).count() > 0) {
                parts.add(new Part(cut.get(i), spot.box(), source, i == 0 ? null : seams.get(i - 1)));
            }
        }
    }

    private static List<Segments> cut(Segments spot, List<Seams.Seam> seams) {
        if (seams.isEmpty()) {
            return List.of(spot);
        }
        List<Segments> parts = new ArrayList<>();
        for (int i = 0; i <= seams.size(); i++) {
            parts.add(new Segments());
        }
        for (int segment = 0; segment < spot.count(); segment++) {
            int row = spot.row(segment);
            int start = spot.start(segment);
            for (int i = 0; i < seams.size(); i++) {
                int end = Math.min(spot.end(segment), seams.get(i).x(row));
                parts.get(i).add(row, start, end);
                start = Math.max(start, end);
            }
            parts.get(seams.size()).add(row, start, spot.end(segment));
        }
        return parts;
    }

    List<Part> all() {
        return parts;
    }

    /** Lists the seams where a character is too unlikely to end. */
    Set<Seams.Seam> unlikely(float leastOdds) {
        Set<Seams.Seam> unlikely = new HashSet<>();
        for (int i = 1; i < parts.size(); i++) {
            Seams.Seam seam = parts.get(i).seam;
            if (seam != null && odds(i) < leastOdds) {
                unlikely.add(seam);
            }
        }
        return unlikely;
    }

    /** Tells how much it looks as if a character ended before a part, as the logarithm of the odds. */
    float odds(int part) {
        double paper = parts.get(part).box().left() - parts.get(part - 1).box().right();
        return paper > JointPicture.SIDE * height ? JointNet.SUREST : JointNet.LEARNT.odds(picture(part));
    }

    /** Pictures the joint of a part and what comes before it. */
    float[] picture(int index) {
        Part part = parts.get(index);
        Part before = parts.get(index - 1);
        Seams.Seam seam = part.seam;
        InkBox around = seam == null ? before.spot.and(part.spot) : part.spot;
        double x = seam == null ? (before.box().right() + part.box().left()) / 2 : seam.middleX();
        JointPicture picture = new JointPicture(x, (around.top() + around.bottom()) / 2, height);
        parts.subList(0, index).forEach(left -> picture.addLeft(left.ink));
        parts.subList(index, parts.size()).forEach(right -> picture.addRight(right.ink));
        return picture.toArray();
    }

    /**
     * A part of a spot.
     *
     * @param ink its pixels
     * @param spot where all of the spot lies
     * @param source which spot it is of
     * @param seam what it was cut off along, to its left; null for the leftmost part
     */
    record Part(Segments ink, InkBox spot, int source, Seams.@Nullable Seam seam) {
        InkBox box() {
            return ink.box();
        }

        double middle() {
            return (box().left() + box().right()) / 2;
        }

        double cutInk() {
            return seam == null ? 0 : seam.ink();
        }
    }
}

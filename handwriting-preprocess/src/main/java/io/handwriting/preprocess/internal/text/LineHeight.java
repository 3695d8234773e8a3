package io.handwriting.preprocess.internal.text;

import io.handwriting.InkBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Estimates how high the characters of a line are. */
final class LineHeight {
    /** Boxes that share this much of the narrower one's width stand above each other, and so belong together. */
    private static final double SHARED = 0.5;

    private static final double QUANTILE = 0.75;

    /** Small letters are this much of the height of a line at the least. */
    private static final double OF_HIGHEST = 0.6;

    private LineHeight() {}

    /** Takes a height that three quarters of all characters do not exceed, but nearly that of the highest; 1 where nothing has any extent. */
    static double of(List<InkBox> boxes) {
        List<InkBox> joined = new ArrayList<>();
        for (InkBox box :
                boxes.stream().sorted(Comparator.comparingDouble(InkBox::left)).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && isAbove(joined.get(last), box)) {
                joined.set(last, joined.get(last).and(box));
            } else {
                joined.add(box);
            }
        }
        double[] extents = joined.stream()
                .mapToDouble(box -> Math.max(box.height(), box.width() / 2))
                .sorted()
                .toArray();
        if (extents.length == 0) {
            return 1;
        }
        double usual = extents[(int) (QUANTILE * (extents.length - 1) + 0.5)];
        double height = Math.max(usual, OF_HIGHEST * extents[extents.length - 1]);
        return height > 0 ? height : 1;
    }

    private static boolean isAbove(InkBox one, InkBox other) {
        double shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        return shared > SHARED * Math.min(one.width(), other.width());
    }
}

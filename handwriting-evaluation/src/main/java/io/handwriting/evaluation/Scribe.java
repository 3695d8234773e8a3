package io.handwriting.evaluation;

import io.handwriting.Ink;
import io.handwriting.InkBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The characters that one person wrote, all on one scale: his digits are 1 high on the average.
 *
 * <p>Samples of one writer may come from several recordings, each with a scale of its own; what is more than a third
 * higher or lower than is usual for its kind is taken as that much higher or lower.
 *
 * @param writer who wrote
 * @param characters the tries at each character
 */
record Scribe(String writer, Map<String, List<Ink>> characters) {
    private static final String SHORT = "acegimnopqrsuvwxyz";
    private static final double SHORT_HEIGHT = 0.62;
    private static final double MOST_UNUSUAL = 1.33;

    /** A sample so much smaller than is usual is a slip of the recording. */
    private static final double LEAST = 0.4;

    static Scribe of(String writer, Map<String, List<Ink>> raw) {
        double tall = usual(raw, false);
        double small = usual(raw, true);
        Map<String, List<Ink>> scaled = new HashMap<>();
        raw.forEach((label, tries) -> {
            double usual = isShort(label) ? small : tall;
            double height = isShort(label) ? SHORT_HEIGHT : 1;
            List<Ink> usable = tries.stream()
                    .filter(ink -> extent(ink) >= LEAST * usual)
                    .map(ink -> scaled(ink, extent(ink), usual, height))
                    .toList();
            if (!usable.isEmpty()) {
                scaled.put(label, usable);
            }
        });
        return new Scribe(writer, scaled);
    }

    private static boolean isShort(String label) {
        return SHORT.contains(label);
    }

    /** Half of the width counts as well, so that nothing is blown up for being flat. */
    private static double extent(Ink ink) {
        InkBox box = InkBox.of(ink);
        return Math.max(box.height(), box.width() / 2);
    }

    private static double usual(Map<String, List<Ink>> raw, boolean ofShort) {
        double[] extents = raw.entrySet().stream()
                .filter(entry -> isShort(entry.getKey()) == ofShort)
                .flatMap(entry -> entry.getValue().stream())
                .mapToDouble(Scribe::extent)
                .sorted()
                .toArray();
        return extents.length == 0 ? 0 : extents[extents.length / 2];
    }

    private static Ink scaled(Ink ink, double extent, double usual, double height) {
        double kept = Math.max(1 / MOST_UNUSUAL, Math.min(MOST_UNUSUAL, extent / usual));
        double scale = height * kept / extent;
        return ink.map((x, y) -> scale * x, (x, y) -> scale * y);
    }
}

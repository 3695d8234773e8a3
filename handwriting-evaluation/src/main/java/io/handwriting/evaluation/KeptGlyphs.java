package io.handwriting.evaluation;

import io.handwriting.Glyph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** The glyphs of those rows of a part that may be among the worst of all data. */
final class KeptGlyphs {
    private static final Comparator<Kept> BY_ROW = Comparator.comparing(Kept::row);
    private static final Comparator<Kept> SUREST =
            Comparator.comparing(Kept::confidence).reversed().thenComparing(BY_ROW);
    private static final Comparator<Kept> LEAST_SURE =
            Comparator.comparing(Kept::confidence).thenComparing(BY_ROW);

    private final int most;
    private final PriorityQueue<Kept> surestMistakes = new PriorityQueue<>(SUREST.reversed());
    private final PriorityQueue<Kept> leastSureHits = new PriorityQueue<>(LEAST_SURE.reversed());

    /** Keeps so many of each kind. */
    KeptGlyphs(int most) {
        this.most = most;
    }

    void add(int row, Glyph glyph, float confidence, boolean isHit) {
        PriorityQueue<Kept> kind = isHit ? leastSureHits : surestMistakes;
        kind.add(new Kept(row, confidence, glyph));
        if (kind.size() > most) {
            kind.remove();
        }
    }

    Map<Integer, Glyph> byRow() {
        Map<Integer, Glyph> glyphs = new HashMap<>();
        surestMistakes.forEach(kept -> glyphs.put(kept.row(), kept.glyph()));
        leastSureHits.forEach(kept -> glyphs.put(kept.row(), kept.glyph()));
        return glyphs;
    }

    private record Kept(int row, float confidence, Glyph glyph) {}
}

package io.handwriting.preprocess.internal;

import io.handwriting.Bitmap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The connected spots of ink in a bitmap, without specks and frames.
 *
 * @param bitmap the bitmap, averaged down if it was very large
 * @param coverage how much ink each of its 256 greys stands for
 * @param penWidth the width of the pen in its pixels, or 0 where there is no ink
 * @param spots the spots
 */
@SuppressWarnings("ArrayRecordComponent")
public record InkSpots(Bitmap bitmap, float[] coverage, float penWidth, List<Segments> spots) {

    /**
     * Looks for spots.
     *
     * @param drawing the bitmap
     * @return its spots; none if nothing, or next to nothing, is drawn
     */
    public static InkSpots of(Bitmap drawing) {
        Bitmap bitmap = Reduction.toReadable(drawing);
        Stretches stretches = new Stretches();
        InkLevels levels = new InkLevels();
        InkRuns runs = new InkRuns();
        Components components = new Components();
        stretches.read(bitmap);
        if (!levels.measure(stretches, bitmap.polarity())) {
            return new InkSpots(bitmap, levels.coverage(), 0, List.of());
        }
        runs.find(stretches, levels.coverage());
        if (!components.choose(runs)) {
            return new InkSpots(bitmap, levels.coverage(), 0, List.of());
        }
        Map<Integer, Segments> spots = new LinkedHashMap<>();
        for (int run = 0; run < runs.count(); run++) {
            if (components.isKept(runs, run)) {
                spots.computeIfAbsent(runs.component(run), component -> new Segments())
                        .add(runs.row(run), runs.start(run), runs.end(run));
            }
        }
        return new InkSpots(bitmap, levels.coverage(), components.penWidth(), List.copyOf(spots.values()));
    }
}

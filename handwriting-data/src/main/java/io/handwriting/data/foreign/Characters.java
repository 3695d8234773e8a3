package io.handwriting.data.foreign;

import io.handwriting.Ink;
import io.handwriting.PenPath;
import io.handwriting.TrainingData;
import java.util.random.RandomGenerator;

/**
 * Characters as they were written, to be put together anew.
 *
 * @param paths the ways of their pens
 */
record Characters(TrainingData paths) {
    Ink any(RandomGenerator random) {
        return PenPath.ofSheet(paths.glyph(random.nextInt(paths.size()))).ink();
    }
}

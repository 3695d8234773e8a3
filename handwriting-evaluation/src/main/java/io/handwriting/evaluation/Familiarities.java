package io.handwriting.evaluation;

import io.handwriting.Cancellation;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.preprocess.GlyphPipeline;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How familiar drawings are to a recognizer, and whether it refuses them. */
final class Familiarities {
    private final float[] values;
    private final BitSet refused = new BitSet();

    private Familiarities(int drawings) {
        values = new float[drawings];
    }

    /** Reads so many drawings, in as many threads and such batches as the plan says. */
    static Familiarities of(
            PlannedReader reader,
            int count,
            IntFunction<Drawing> drawings,
            EvaluationPlan plan,
            EvaluationListener listener,
            Cancellation cancellation) {
        Familiarities found = new Familiarities(count);
        GlyphPipeline pipeline = GlyphPipeline.of(reader.preprocessing());
        Batches.run(count, plan, listener, cancellation, (from, to) -> {
            List<Glyph> glyphs = IntStream.range(from, to)
                    .mapToObj(drawings)
                    .map(pipeline::toGlyph)
                    .toList();
            found.put(from, reader.readAll(glyphs));
        });
        return found;
    }

    private synchronized void put(int from, List<Recognition> recognitions) {
        for (int i = 0; i < recognitions.size(); i++) {
            values[from + i] = recognitions.get(i).familiarity();
            refused.set(from + i, !recognitions.get(i).isAccepted());
        }
    }

    float[] values() {
        return values;
    }

    Share refused() {
        return new Share(refused.cardinality(), values.length);
    }
}

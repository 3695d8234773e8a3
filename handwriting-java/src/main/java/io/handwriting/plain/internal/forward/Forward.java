package io.handwriting.plain.internal.forward;

import io.handwriting.network.FoldedWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Tap;
import java.util.List;

/** A net made ready to compute glyphs: immutable, for any number of threads, each with a {@link Memory} of its own. */
public final class Forward {
    private final Step[] steps;
    private final List<Seen> taps;
    private final Slots slots;
    private final Place input;
    private final Place scores;

    private Forward(Passage passage) {
        steps = passage.steps().toArray(Step[]::new);
        taps = List.copyOf(passage.taps());
        slots = passage.slots();
        input = passage.input();
        scores = passage.scores();
    }

    /**
     * Packs the weights of a net as its steps read them; normalisations are folded into convolutions where they can be.
     *
     * @param network the net
     * @param weights its weights; not kept
     * @return the net, ready to compute
     */
    public static Forward of(Network network, WeightValues weights) {
        return new Forward(Passage.through(network.folded(), FoldedWeights.of(network, weights)));
    }

    /**
     * Counts the classes.
     *
     * @return how many scores a glyph is given
     */
    public int classes() {
        return scores.columns();
    }

    /**
     * Makes room for one glyph at a time.
     *
     * @return new memory
     */
    public Memory memory() {
        return slots.memory();
    }

    /**
     * Gives the place of the next glyph.
     *
     * @param memory where the glyph is to be computed
     * @return 784 pixels to be written, row by row
     */
    public float[] glyph(Memory memory) {
        return input.in(memory)[0];
    }

    /**
     * Computes the scores of the glyph that was laid into a memory.
     *
     * @param memory the memory
     * @param target where the scores go
     * @param offset where the first goes
     */
    public void score(Memory memory, float[] target, int offset) {
        for (Step step : steps) {
            step.run(memory);
        }
        give(memory, target, offset);
    }

    /**
     * Computes scores, and shows what flows by on the way.
     *
     * @param memory the memory with a glyph in it
     * @param target where the scores go
     * @param watcher is shown each tap of the net, in their order
     */
    public void trace(Memory memory, float[] target, Watcher watcher) {
        int next = 0;
        for (int done = 0; done <= steps.length; done++) {
            for (; next < taps.size() && taps.get(next).after() == done; next++) {
                Seen seen = taps.get(next);
                watcher.see(seen.tap(), seen.place().volume(), seen.place().planes(memory));
            }
            if (done < steps.length) {
                steps[done].run(memory);
            }
        }
        give(memory, target, 0);
    }

    private void give(Memory memory, float[] target, int offset) {
        System.arraycopy(scores.in(memory)[0], 0, target, offset, classes());
    }

    /**
     * A tap, and where its values lie once some steps are done.
     *
     * @param tap the tap
     * @param place where its values lie
     * @param after how many steps are done then
     */
    record Seen(Tap tap, Place place, int after) {}
}

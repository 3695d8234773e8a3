package io.handwriting.examples.server.reading;

import io.handwriting.Ink;
import io.handwriting.preprocess.LiveText;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextReader;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The text that a client is writing: what did not change since it was last read is not read again. For one thread at a time. */
public final class RunningText {
    private @Nullable Memory memory;

    /** Begins with nothing. */
    public RunningText() {}

    /**
     * Reads the text as it is now.
     *
     * @param model the name of the model that reads
     * @param hand reads
     * @param order what to read, and how
     * @return the answer, the same as if nothing had been read before
     * @throws io.handwriting.HandwritingException if the drawing or the wish is one that cannot be read
     */
    public TextAnswer read(String model, HandReader hand, TextOrder order) {
        long start = System.nanoTime();
        Memory kept = memory(hand, order.wish());
        Text text = order.drawing() instanceof Ink ink ? kept.live.read(ink) : kept.reader.read(order.drawing());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new TextAnswer(model, text, took, order.drawings(), order.hand().map(name -> hand.corrections()));
    }

    /** What was answered by another model, for another hand, or to another wish, is of no use. */
    private Memory memory(HandReader hand, TextWish wish) {
        Memory kept = memory;
        if (kept == null || !kept.hand.equals(hand) || !kept.wish.equals(wish)) {
            TextReader reader = wish.reader(hand.reader());
            kept = new Memory(hand, wish, reader, reader.live());
            memory = kept;
        }
        return kept;
    }

    private record Memory(HandReader hand, TextWish wish, TextReader reader, LiveText live) {}
}

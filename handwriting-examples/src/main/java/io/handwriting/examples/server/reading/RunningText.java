package io.handwriting.examples.server.reading;

import io.handwriting.Ink;
import io.handwriting.preprocess.CanvasReader;
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
     * @param lease the model to read with
     * @param order what to read, and how
     * @return the answer, the same as if nothing had been read before
     * @throws io.handwriting.HandwritingException if the drawing or the wish is one that cannot be read
     */
    public TextAnswer read(Lease lease, TextOrder order) {
        long start = System.nanoTime();
        Memory kept = memory(lease.reader(), order.wish());
        Text text = order.drawing() instanceof Ink ink ? kept.live.read(ink) : kept.reader.read(order.drawing());
        return new TextAnswer(lease.name(), text, Duration.ofNanos(System.nanoTime() - start));
    }

    /** What another model answered, or to another wish, is of no use. */
    private Memory memory(CanvasReader characters, TextWish wish) {
        Memory kept = memory;
        if (kept == null || kept.characters != characters || !kept.wish.equals(wish)) {
            TextReader reader = wish.reader(characters);
            kept = new Memory(characters, wish, reader, reader.live());
            memory = kept;
        }
        return kept;
    }

    private record Memory(CanvasReader characters, TextWish wish, TextReader reader, LiveText live) {}
}

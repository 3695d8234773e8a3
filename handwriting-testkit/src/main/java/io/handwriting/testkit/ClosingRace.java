package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Threads that read until they are refused, while another one closes what they read with. */
final class ClosingRace {
    private final Recognizer recognizer;
    private final List<Glyph> glyphs;
    private final List<Recognition> expected;
    private final CountDownLatch reading;
    private volatile boolean closing;
    private volatile boolean closed;

    private ClosingRace(Recognizer recognizer, List<Glyph> glyphs) {
        this.recognizer = recognizer;
        this.glyphs = glyphs;
        this.expected = glyphs.stream().map(recognizer::recognize).toList();
        this.reading = new CountDownLatch(glyphs.size());
    }

    /** Lets one thread a glyph read it over and over; closes the recognizer once all have begun. */
    static void run(Recognizer recognizer, List<Glyph> glyphs) {
        ClosingRace race = new ClosingRace(recognizer, glyphs);
        Crowd.run(glyphs.size() + 1, worker -> {
            if (worker < glyphs.size()) {
                race.read(worker);
            } else {
                race.close();
            }
        });
    }

    private void close() throws InterruptedException {
        reading.await();
        closing = true;
        recognizer.close();
        closed = true;
    }

    private void read(int worker) {
        try {
            assertThat(isRefused(worker)).as("refused before close").isFalse();
        } finally {
            reading.countDown();
        }
        boolean refused = false;
        while (!refused) {
            boolean tooLate = closed;
            refused = isRefused(worker);
            assertThat(refused || !tooLate).as("refused after close").isTrue();
        }
        assertThat(closing).as("refused only when closing").isTrue();
    }

    private boolean isRefused(int worker) {
        Recognition answer;
        try {
            answer = recognizer.recognize(glyphs.get(worker));
        } catch (IllegalStateException e) {
            return true;
        }
        Agreement.assertClose(expected.get(worker), answer, Agreement.ROUNDING);
        return false;
    }
}

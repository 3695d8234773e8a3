package io.handwriting.examples.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final SlowWire wire = new SlowWire();
    private final Outbox outbox = new Outbox(3, wire);

    /** Sends a message when the test says so. */
    private static final class SlowWire implements Outbox.Wire {
        private final List<String> begun = new ArrayList<>();
        private final Deque<Runnable> underWay = new ArrayDeque<>();
        private boolean gaveUp;

        @Override
        public void send(String text, Runnable sent, Runnable failed) {
            begun.add(text);
            underWay.add(text.equals("bad") ? failed : sent);
        }

        @Override
        public void giveUp() {
            gaveUp = true;
        }

        void finish() {
            underWay.remove().run();
        }
    }

    @Test
    void messages_goOutOneAfterTheOther() {
        outbox.put("1");
        outbox.put("2");
        outbox.put("3");
        assertThat(wire.begun).containsExactly("1");
        wire.finish();
        assertThat(wire.begun).containsExactly("1", "2");
        wire.finish();
        wire.finish();
        outbox.put("4");
        assertThat(wire.begun).containsExactly("1", "2", "3", "4");
    }

    @Test
    void whatFollowsAMessage_isDoneWhenItIsSent() {
        List<String> done = new ArrayList<>();
        outbox.put("1");
        outbox.put("2", () -> done.add("2 is out"));
        wire.finish();
        assertThat(done).isEmpty();
        wire.finish();
        assertThat(done).containsExactly("2 is out");
    }

    @Test
    void whoTakesNothing_isGivenUp() {
        for (int i = 0; i < 4; i++) {
            outbox.put("" + i);
        }
        assertThat(wire.gaveUp).isFalse();
        outbox.put("one too many");
        assertThat(wire.gaveUp).isTrue();
        wire.finish();
        outbox.put("later");
        assertThat(wire.begun).containsExactly("0");
    }

    @Test
    void afterAFailure_nothingIsSent() {
        outbox.put("bad");
        outbox.put("good");
        wire.finish();
        assertThat(wire.begun).containsExactly("bad");
    }
}

package io.handwriting.examples.server.live;

import static io.handwriting.examples.server.live.MessageFlow.Fate.DROPPED;
import static io.handwriting.examples.server.live.MessageFlow.Fate.LAST;
import static io.handwriting.examples.server.live.MessageFlow.Fate.REFUSED;
import static io.handwriting.examples.server.live.MessageFlow.Fate.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.server.guard.SocketLimits;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageFlowTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND);

    private MessageFlow flow(double perSecond) {
        return new MessageFlow(new SocketLimits(1, 1, perSecond, 3), now::get);
    }

    private static List<MessageFlow.Fate> next(MessageFlow flow, int count) {
        return IntStream.range(0, count).mapToObj(i -> flow.next()).toList();
    }

    @Test
    void whoGoesOnIsWarnedOnce_andThenSentAway() {
        assertThat(next(flow(2), 8)).containsExactly(TAKEN, TAKEN, TAKEN, REFUSED, DROPPED, DROPPED, LAST, LAST);
    }

    @Test
    void whoPausesIsTakenAgain_andWarnedAgain() {
        MessageFlow flow = flow(2);
        next(flow, 5);
        now.addAndGet(2 * SECOND);

        assertThat(next(flow, 4)).containsExactly(TAKEN, TAKEN, REFUSED, DROPPED);
    }

    @Test
    void savesNoMoreThanTheBurst() {
        MessageFlow flow = flow(2);
        now.addAndGet(1000 * SECOND);

        assertThat(next(flow, 4)).containsExactly(TAKEN, TAKEN, TAKEN, REFUSED);
    }

    @Test
    void atThePaceThatIsGranted_nothingIsRefused() {
        MessageFlow flow = flow(2);
        for (int i = 0; i < 1000; i++) {
            now.addAndGet(SECOND / 2);
            assertThat(flow.next()).isEqualTo(TAKEN);
        }
    }

    @Test
    void withoutALimit_allAreTaken() {
        assertThat(next(flow(0), 1000)).containsOnly(TAKEN);
    }
}

package io.handwriting.examples.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.HandwritingException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> limits(0, 1, 1))
                .isInstanceOf(HandwritingException.class)
                .hasMessage("The largest body must be greater than 0, not 0.");
        assertThatThrownBy(() -> limits(10, 9, 1)).hasMessageContaining("9 bytes are less than 10");
        assertThatThrownBy(() -> limits(10, 10, Double.NaN)).hasMessageContaining("requests per second");
        assertThatThrownBy(() -> limits(10, 10, -1)).hasMessageContaining("requests per second");
    }

    @Test
    void countsWhoIsInWork() {
        ConcurrencyLimit limit = new ConcurrencyLimit(1);

        assertThat(limit.enter()).isTrue();
        assertThat(limit.enter()).isFalse();
        assertThat(limit.inWork()).isEqualTo(1);
        limit.leave();
        assertThat(limit.enter()).isTrue();
    }

    @Test
    void refusesNonsenseForWebSockets() {
        SocketLimits usual = SocketLimits.ofDefaults();

        assertThatThrownBy(() -> usual.openPerClient(-1))
                .isInstanceOf(HandwritingException.class)
                .hasMessage("The WebSockets of a client must be 0 (no limit) or more.");
        assertThatThrownBy(() -> usual.messagesPerSecond(Double.NaN)).hasMessageContaining("messages per second");
        assertThatThrownBy(() -> new SocketLimits(0, 1, 1, 1)).hasMessageContaining("At least one WebSocket");
    }

    private static Limits limits(int body, long bodies, double perSecond) {
        Duration time = Duration.ofSeconds(1);
        return new Limits(body, bodies, time, 1, perSecond, 1, 1, 1, 1, time, SocketLimits.ofDefaults());
    }
}

package io.handwriting.examples.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND);

    @Test
    void grantsTheBurstAndThenOneByOne() {
        RateLimit limit = new RateLimit(0.5, 3, 10, now::get);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take("a")).isZero();
        }

        assertThat(limit.take("a")).isEqualTo(2);
        now.addAndGet(SECOND);
        assertThat(limit.take("a")).isEqualTo(1);
        now.addAndGet(SECOND);
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void savesNoMoreThanTheBurst() {
        RateLimit limit = new RateLimit(1, 2, 10, now::get);
        now.addAndGet(1000 * SECOND);

        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isEqualTo(1);
    }

    @Test
    void countsEachClientByItself() {
        RateLimit limit = new RateLimit(1, 1, 10, now::get);

        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("b")).isZero();
        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void countsAHouseholdOfIpv6Once() {
        RateLimit limit = new RateLimit(1, 1, 10, now::get);

        assertThat(limit.take("2001:db8:1:2:3:4:5:6")).isZero();
        assertThat(limit.take("2001:db8:1:2:ffff:4:5:6")).isPositive();
        assertThat(limit.take("2001:db8:1:3:3:4:5:6")).isZero();
    }

    @Test
    void remembersNoMoreClientsThanTold() {
        RateLimit limit = new RateLimit(1, 1, 100, now::get);
        limit.take("busy");
        for (int i = 0; i < 10_000; i++) {
            limit.take("client " + i);
            limit.take("busy");
        }

        assertThat(limit.remembered()).isEqualTo(100);
        assertThat(limit.take("busy")).isPositive();
    }

    @Test
    void grantsAllWhenThereIsNoLimit() {
        RateLimit limit = new RateLimit(0, 1, 1, now::get);

        for (int i = 0; i < 1000; i++) {
            assertThat(limit.take("a")).isZero();
        }
        assertThat(limit.remembered()).isZero();
    }
}

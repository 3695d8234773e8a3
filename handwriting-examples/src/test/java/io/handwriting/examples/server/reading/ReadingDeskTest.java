package io.handwriting.examples.server.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReadingDeskTest {

    @Test
    void whenLanesAndQueueAreFull_theNextIsRefused() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ReadingDesk desk = new ReadingDesk(1, 2)) {
            List<CompletableFuture<Integer>> accepted = new ArrayList<>();
            accepted.add(desk.submit(() -> {
                begun.countDown();
                end.await();
                return 0;
            }));
            begun.await();
            accepted.add(desk.submit(() -> 1));
            accepted.add(desk.submit(() -> 2));
            assertThat(desk.waiting()).isEqualTo(2);
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(desk.submit(() -> 3)::join)
                    .withCauseInstanceOf(BusyException.class);
            end.countDown();
            assertThat(accepted.stream().map(CompletableFuture::join)).containsExactly(0, 1, 2);
        }
    }

    @Test
    void whatWasAccepted_isReadBeforeTheDeskIsClosed() {
        List<CompletableFuture<Integer>> accepted = new ArrayList<>();
        try (ReadingDesk desk = new ReadingDesk(2, 100)) {
            for (int i = 0; i < 100; i++) {
                int number = i;
                accepted.add(desk.submit(() -> number));
            }
        }
        assertThat(accepted).allMatch(CompletableFuture::isDone);
    }

    @Test
    void failure_reachesWhoWaits_andTheLaneGoesOn() {
        try (ReadingDesk desk = new ReadingDesk(1, 2)) {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(desk.submit(() -> {
                        throw new IllegalStateException("no");
                    })::join)
                    .withCauseInstanceOf(IllegalStateException.class);
            assertThat(desk.submit(() -> 7).join()).isEqualTo(7);
        }
    }
}

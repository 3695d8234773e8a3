package io.handwriting.examples.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.HandwritingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConveyorTest {
    private static final int ITEMS = 1_000;

    private final AtomicInteger taken = new AtomicInteger();

    private Iterator<Integer> items() {
        return IntStream.range(0, ITEMS).peek(item -> taken.incrementAndGet()).iterator();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void results_comeInTheOrderOfTheItems(int workers) {
        List<Integer> results = new ArrayList<>();
        assertThat(new Conveyor(workers).<Integer, Integer>run(items(), item -> -item, results::add))
                .isTrue();
        assertThat(results)
                .containsExactlyElementsOf(
                        IntStream.range(0, ITEMS).mapToObj(item -> -item).toList());
    }

    @Test
    void noItems_areNoWork() {
        assertThat(new Conveyor(2).<Integer, Integer>run(List.<Integer>of().iterator(), item -> item, item -> false))
                .isTrue();
    }

    @Test
    void slowTaker_holdsTheThreadsBack() {
        Conveyor conveyor = new Conveyor(3);
        AtomicInteger handedOn = new AtomicInteger();
        conveyor.<Integer, Integer>run(items(), item -> item, item -> {
            // this thread alone takes items, so that no more are taken while it is here; the iterator looks one ahead
            assertThat(taken.get() - handedOn.getAndIncrement()).isLessThanOrEqualTo(conveyor.window() + 1);
            return true;
        });
        assertThat(handedOn).hasValue(ITEMS);
    }

    @Test
    @Timeout(60)
    void workers_workAtOnce() {
        CyclicBarrier four = new CyclicBarrier(4);
        assertThat(new Conveyor(4)
                        .<Integer, Integer>run(List.of(1, 2, 3, 4).iterator(), item -> met(four, item), item -> true))
                .isTrue();
    }

    private static int met(CyclicBarrier others, int item) {
        try {
            others.await();
            return item;
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void takerThatHasEnough_endsTheWork() {
        Conveyor conveyor = new Conveyor(2);
        AtomicInteger worked = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        boolean whole = conveyor.<Integer, Integer>run(
                items(),
                item -> {
                    worked.incrementAndGet();
                    return item;
                },
                item -> results.add(item) && item < 9);
        assertThat(whole).isFalse();
        assertThat(results).hasSize(10);
        assertThat(worked).hasValueLessThanOrEqualTo(10 + conveyor.window());
    }

    @Test
    void failureOfTheWork_endsItInItsTurn() {
        List<Integer> results = new ArrayList<>();
        HandwritingException failure = new HandwritingException("The model answers nonsense.");
        assertThatThrownBy(() -> new Conveyor(2)
                        .<Integer, Integer>run(
                                items(),
                                item -> {
                                    if (item == 20) {
                                        throw failure;
                                    }
                                    return item;
                                },
                                results::add))
                .isSameAs(failure);
        assertThat(results).hasSize(20);
        assertThat(taken).hasValueLessThan(ITEMS);
    }

    @Test
    void error_isNotWrapped() {
        assertThatThrownBy(() -> new Conveyor(1)
                        .<Integer, Integer>run(
                                items(),
                                item -> {
                                    throw new AssertionError("no memory left");
                                },
                                item -> true))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no memory left");
    }

    @Test
    void interruptedThread_stops() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Conveyor(1).<Integer, Integer>run(items(), item -> item, item -> true))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1025})
    void unusableNumberOfWorkers_isRefused(int workers) {
        assertThatThrownBy(() -> new Conveyor(workers))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("not " + workers);
    }
}

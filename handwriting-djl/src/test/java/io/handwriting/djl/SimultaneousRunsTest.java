package io.handwriting.djl;

import static io.handwriting.djl.ShortRuns.DIGITS;
import static io.handwriting.djl.ShortRuns.SHORT;
import static io.handwriting.djl.ShortRuns.train;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.pytorch.jni.JniUtils;
import io.handwriting.Recognizer;
import io.handwriting.network.Architecture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A run goes its way, whatever else computes beside it. */
class SimultaneousRunsTest {
    /** Two threads round otherwise than one, so that a resumed run would not be what it was. */
    @Test
    void listenerThatReads_doesNotChangeHowTheRunComputes() {
        List<Integer> threads = new ArrayList<>();
        try (Recognizer other = Samples.MODEL.open()) {
            train(DjlTrainer.of(Architecture.LINEAR).on(Compute.defaults().threads(2)), SHORT, event -> {
                threads.add(JniUtils.getNumThreads());
                other.recognize(DIGITS.glyph(0));
            });
        }
        assertThat(threads).hasSizeGreaterThan(4).containsOnly(2);
    }

    @Test
    void mxnet_trainsTwiceAtOnceWhileItReads() throws InterruptedException, ExecutionException {
        Compute mxnet = Compute.defaults().engine("MXNet").threads(1);
        DjlTrainer trainer = DjlTrainer.of(Architecture.LINEAR).on(mxnet);
        int alone = InterruptedRun.checksum(train(trainer, SHORT));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (Recognizer reading = Samples.MODEL.open(mxnet)) {
            String label = reading.recognize(DIGITS.glyph(0)).label();
            List<Callable<Integer>> runs = List.of(
                    () -> InterruptedRun.checksum(train(trainer, SHORT)),
                    () -> InterruptedRun.checksum(train(trainer, SHORT)));
            List<Future<Integer>> results = runs.stream().map(pool::submit).toList();
            for (int i = 0; i < 20; i++) {
                assertThat(reading.recognize(DIGITS.glyph(0)).label()).isEqualTo(label);
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}

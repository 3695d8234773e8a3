package io.handwriting.examples.server.training;

import static io.handwriting.examples.Patience.patiently;
import static io.handwriting.examples.server.training.Ground.ended;
import static io.handwriting.examples.server.training.Ground.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.TrainingEvent;
import io.handwriting.examples.server.training.TrainingNews.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who listens is told enough, and hurts nobody. */
class NewsTest {
    private static final int BATCHES = 1_000;

    private final Ground ground;
    private final AtomicLong nanoTime = new AtomicLong();

    NewsTest(@TempDir Path folder) {
        ground = new Ground(folder);
    }

    @Test
    void progress_isToldFourTimesASecond() {
        List<TrainingNews> told = new CopyOnWriteArrayList<>();
        RunFiles files = RunFiles.of(ground.room.runs(), "mine");
        Course course = new Course(TrainingState.of(order("mine", 2)), files, told::add, nanoTime::get);
        course.taken(null);
        course.on(new TrainingEvent.Started("linear", 2, 9, 1));
        told.clear();
        for (int batch = 1; batch <= BATCHES; batch++) {
            nanoTime.addAndGet(Duration.ofMillis(10).toNanos());
            course.on(new TrainingEvent.BatchDone(1, batch, BATCHES, 1));
        }
        assertThat(told).hasSize(40).extracting(TrainingNews::kind).containsOnly(Kind.PROGRESS);
        TrainingState half = told.get(20).state();
        assertThat(half.epoch()).isEqualTo(1);
        assertThat(half.progress()).isBetween(25.0, 25.1);
        assertThat(half.etaSeconds()).isBetween(14.9, 15.0);
        assertThat(course.state()).isEqualTo(told.get(39).state());
    }

    @Test
    void listenerThatThrows_hurtsNothing() {
        List<Kind> told = new CopyOnWriteArrayList<>();
        try (TrainingDesk desk = new TrainingDesk(ground.room, news -> {
            told.add(news.kind());
            throw new IllegalStateException("This listener throws.");
        })) {
            desk.start(order("mine", 1));
            assertThat(ended(desk, "mine").status()).isEqualTo(TrainingStatus.COMPLETED);
            patiently().until(() -> told.contains(Kind.COMPLETED));
        }
        assertThat(told).contains(Kind.STARTED, Kind.UPDATE, Kind.COMPLETED);
    }

    @Test
    void slowListener_holdsNoTrainingUpAndIsToldTheNewestProgress() {
        CountDownLatch patience = new CountDownLatch(1);
        List<TrainingNews> told = new CopyOnWriteArrayList<>();
        try (TrainingDesk desk = new TrainingDesk(
                ground.room,
                news -> {
                    Ground.await(patience);
                    told.add(news);
                },
                order -> (listener, cancellation, folder) -> {
                    listener.on(new TrainingEvent.Started("linear", 1, 9, 1));
                    for (int batch = 1; batch <= BATCHES; batch++) {
                        listener.on(new TrainingEvent.BatchDone(1, batch, BATCHES, 1));
                    }
                    return null;
                },
                () -> nanoTime.addAndGet(Duration.ofSeconds(1).toNanos()))) {
            desk.start(order("mine", 1));
            assertThat(ended(desk, "mine").status()).isEqualTo(TrainingStatus.COMPLETED);
            patience.countDown();
        }
        assertThat(told).extracting(TrainingNews::kind).containsExactly(Kind.STARTED, Kind.PROGRESS, Kind.COMPLETED);
        assertThat(told.get(1).state().progress()).isEqualTo(100);
    }

    @Test
    void veryMuchThatWaits_losesItsOldest() {
        CountDownLatch patience = new CountDownLatch(1);
        List<String> told = new CopyOnWriteArrayList<>();
        try (Herald herald = new Herald(news -> {
            Ground.await(patience);
            told.add(news.state().model());
        })) {
            for (int i = 0; i < 1_000; i++) {
                herald.accept(new TrainingNews(Kind.UPDATE, TrainingState.idle("model" + i)));
            }
            patience.countDown();
        }
        assertThat(told).hasSizeBetween(256, 257).endsWith("model998", "model999");
    }

    @Test
    void eachKind_hasTheTypeOfItsMessage() {
        assertThat(Kind.values())
                .extracting(Kind::type)
                .containsExactly(
                        "training_started",
                        "training_progress",
                        "training_update",
                        "training_complete",
                        "training_cancelled",
                        "training_error",
                        "training_resumable");
    }
}

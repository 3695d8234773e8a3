package io.handwriting.examples.server.training;

import static io.handwriting.examples.server.training.Ground.ended;
import static io.handwriting.examples.server.training.Ground.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.HandwritingException;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingException;
import io.handwriting.examples.server.training.TrainingNews.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk takes, refuses, lets wait, and stops. */
class DeskTest {
    private static final Task UNTIL_CANCELLED = (listener, cancellation, folder) -> {
        Awaitility.await().forever().until(cancellation::isCancelled);
        throw new TrainingCancelledException("The training was cancelled.");
    };

    private final Ground ground;

    DeskTest(@TempDir Path folder) {
        ground = new Ground(folder);
    }

    @Test
    void secondTrainingOfAModel_isRefused() {
        try (TrainingDesk desk = ground.desk()) {
            desk.start("mine", UNTIL_CANCELLED);
            refused(() -> desk.start(order("mine", 1)), true, "\"mine\" goes on already", "cancel it");
            refused(() -> desk.resume("mine"), true, "goes on already");
            refused(() -> desk.discard("mine"), true, "cancel it first");
            assertThat(desk.state("mine").status()).isEqualTo(TrainingStatus.TRAINING);
        }
    }

    @Test
    void otherModels_waitForTheirTurn() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (TrainingDesk desk = ground.desk()) {
            desk.start("first", (listener, cancellation, folder) -> {
                Ground.await(mayEnd);
                return folder.resolve("model");
            });
            TrainingState second = desk.start("second", (listener, cancellation, folder) -> folder.resolve("model"));
            assertThat(second.status()).isEqualTo(TrainingStatus.TRAINING);
            assertThat(second.message()).contains("Waits until another training ends");
            assertThat(ground.finished).isEmpty();
            mayEnd.countDown();
            assertThat(ended(desk, "second").status()).isEqualTo(TrainingStatus.COMPLETED);
        }
        assertThat(ground.finished).containsOnlyKeys("first", "second");
    }

    @Test
    void moreThanMayWait_areRefused() {
        try (TrainingDesk desk = ground.desk()) {
            for (int i = 0; i < 5; i++) {
                desk.start("model" + i, UNTIL_CANCELLED);
            }
            refused(() -> desk.start(order("mine", 1)), true, "There are 5 trainings already", "wait until one ends");
            assertThat(desk.states())
                    .extracting(TrainingState::model)
                    .doesNotContain("mine")
                    .hasSize(5);
        }
    }

    @Test
    void waitingTraining_isCancelledAtOnce() {
        try (TrainingDesk desk = ground.desk()) {
            desk.start("first", UNTIL_CANCELLED);
            desk.start(order("second", 4));
            TrainingState cancelled = desk.cancel("second");
            assertThat(cancelled.status()).isEqualTo(TrainingStatus.CANCELLED);
            assertThat(cancelled.message()).contains("after 0 of 4 epochs");
            assertThat(desk.state("first").status()).isEqualTo(TrainingStatus.TRAINING);
        }
    }

    @Test
    void severalGoOnAtOnce_whereTheRoomAllowsIt() {
        CyclicBarrier together = new CyclicBarrier(2);
        Task meeting = (listener, cancellation, folder) -> {
            await(together);
            return folder;
        };
        TrainingRoom room = ground.room.atOnce(2);
        try (TrainingDesk desk = new TrainingDesk(room, ground.heard::add)) {
            desk.start("first", meeting);
            desk.start("second", meeting);
            ended(desk, "first");
            ended(desk, "second");
        }
        assertThat(ground.finished).containsOnlyKeys("first", "second");
    }

    @Test
    void work_isDoneInADaemonOfLowPriority() {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        try (TrainingDesk desk = ground.desk()) {
            desk.start("mine", (listener, cancellation, folder) -> {
                thread.complete(Thread.currentThread());
                return null;
            });
            assertThat(ended(desk, "mine").status()).isEqualTo(TrainingStatus.COMPLETED);
        }
        assertThat(thread.join().isDaemon()).isTrue();
        assertThat(thread.join().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
        assertThat(ground.finished).as("a model was not given").isEmpty();
    }

    @Test
    void cancelledWork_cannotBeResumed() {
        try (TrainingDesk desk = ground.desk()) {
            desk.start("mine", UNTIL_CANCELLED);
            desk.cancel("mine");
            assertThat(ended(desk, "mine").message()).isEqualTo("Cancelled.");
            refused(() -> desk.resume("mine"), true, "no training of \"mine\" to be resumed");
        }
        assertThat(ground.kinds()).endsWith(Kind.CANCELLED);
    }

    @Test
    void whatFails_endsWithASentenceAndHandsNothingOver() {
        try (TrainingDesk desk = ground.desk()) {
            desk.start("mine", (listener, cancellation, folder) -> {
                throw new TrainingException("The disk is full.");
            });
            TrainingState end = ended(desk, "mine");
            assertThat(end.status()).isEqualTo(TrainingStatus.FAILED);
            assertThat(end.message()).isEqualTo("The disk is full.");
            desk.start("mine", (listener, cancellation, folder) -> {
                throw new OutOfMemoryError("Java heap space");
            });
            assertThat(ended(desk, "mine").message()).contains("more memory than there is");
        }
        assertThat(ground.kinds()).endsWith(Kind.FAILED);
        assertThat(ground.finished).isEmpty();
    }

    @Test
    void endThatCannotBeKept_isStillTold() {
        try (TrainingDesk desk = ground.desk()) {
            desk.start("mine", (listener, cancellation, folder) -> {
                inTheWay(folder.resolve("end.properties"));
                throw new TrainingException("The disk is full.");
            });
            assertThat(ended(desk, "mine").message()).isEqualTo("The disk is full.");
        }
        assertThat(ground.kinds()).endsWith(Kind.FAILED);
    }

    @Test
    void orderThatCannotBeKept_changesNothing() {
        inTheWay(ground.room.runs().resolve("mine").resolve("order.properties").resolve("full"));
        try (TrainingDesk desk = ground.desk()) {
            TrainingState before = desk.state("mine");
            assertThatExceptionOfType(HandwritingException.class)
                    .isThrownBy(() -> desk.start(order("mine", 1)))
                    .withMessageContaining("cannot be removed");
            assertThat(desk.state("mine")).isEqualTo(before);
        }
    }

    private static void inTheWay(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void modelThatIsNotTaken_isAFailure() {
        BiConsumer<String, Path> shelf = (name, file) -> {
            throw new HandwritingException("The shelf is full.");
        };
        TrainingRoom room = TrainingRoom.of(ground.room.runs(), ground.room.data(), shelf);
        try (TrainingDesk desk = new TrainingDesk(room, ground.heard::add)) {
            desk.start("mine", (listener, cancellation, folder) -> folder);
            assertThat(ended(desk, "mine").message()).isEqualTo("The shelf is full.");
        }
    }

    @Test
    void nothing_canBeCancelledResumedOrDiscarded() {
        try (TrainingDesk desk = ground.desk()) {
            assertThat(desk.state("mine").status()).isEqualTo(TrainingStatus.IDLE);
            refused(() -> desk.cancel("mine"), true, "no training of \"mine\" to be cancelled");
            refused(() -> desk.resume("mine"), true, "no training of \"mine\" to be resumed");
            refused(() -> desk.discard("mine"), true, "no training of \"mine\" to be discarded");
            assertThat(desk.states()).isEmpty();
        }
    }

    @Test
    void unknownData_areRefusedBeforeAnythingChanges() {
        try (TrainingDesk desk = ground.desk()) {
            TrainingOrder unknown = new TrainingOrder("mine", "linear", "nothing", 1);
            refused(() -> desk.start(unknown), false, "\"nothing\"", Ground.DATA);
            refused(() -> desk.start("../mine", UNTIL_CANCELLED), false, "A model's name", "../mine");
            refused(() -> desk.state(".."), false, "A model's name");
            assertThat(desk.states()).isEmpty();
        }
        assertThat(ground.room.runs()).isDirectoryNotContaining(Files::isDirectory);
        assertThat(ground.heard).isEmpty();
    }

    @Test
    void discardedTraining_leavesNothing() {
        try (TrainingDesk desk = ground.desk()) {
            desk.start("mine", (listener, cancellation, folder) -> null);
            ended(desk, "mine");
            assertThat(desk.discard("mine")).isEqualTo(TrainingState.idle("mine"));
            assertThat(ground.room.runs().resolve("mine")).doesNotExist();
        }
        assertThat(ground.heard).last().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(Kind.CANCELLED);
            assertThat(news.state().status()).isEqualTo(TrainingStatus.IDLE);
        });
    }

    @Test
    void closedDesk_takesNothing() {
        TrainingDesk desk = ground.desk();
        desk.close();
        refused(() -> desk.start(order("mine", 1)), true, "The server ends");
    }

    @Test
    void secondDeskOfAFolder_isRefused() {
        TrainingDesk desk = ground.desk();
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(ground::desk)
                .withMessageContainingAll("Another server", ground.room.runs().toString());
        desk.close();
        ground.desk().close();
    }

    private static void refused(ThrowingCallable call, boolean forNow, String... words) {
        assertThatExceptionOfType(TrainingRefusedException.class)
                .isThrownBy(call)
                .withMessageContainingAll(words)
                .returns(forNow, TrainingRefusedException::isForNow);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.handwriting.examples.server.training;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Takes orders for trainings and sees them through: one for each model, as many at once as the room allows, and four
 * more that wait.
 *
 * <p>What was cancelled, failed, or was stopped by the server's end can be resumed where it was. A new order replaces a
 * training that was cancelled or failed; one that the server's end stopped has to be discarded first, since nobody
 * decided against it. Safe to call from any thread; whoever listens is told in another thread and delays nothing.
 */
public final class TrainingDesk implements AutoCloseable {
    private static final Duration TIME_TO_KEEP_THE_STATE = Duration.ofSeconds(20);

    private final TrainingRoom room;
    private final Function<TrainingOrder, Task> learning;
    private final LongSupplier nanoTime;
    private final DeskLock lock;
    private final Herald herald;
    private final Lanes lanes;
    private final Trainings trainings;

    /**
     * Opens the desk and finds the trainings that an earlier one left.
     *
     * @throws io.handwriting.HandwritingException if their folder cannot be used, or another desk uses it
     */
    public TrainingDesk(TrainingRoom room, Consumer<TrainingNews> listener) {
        this(room, listener, order -> new Learning(room, order), System::nanoTime);
    }

    TrainingDesk(
            TrainingRoom room,
            Consumer<TrainingNews> listener,
            Function<TrainingOrder, Task> learning,
            LongSupplier nanoTime) {
        this.room = room;
        this.learning = learning;
        this.nanoTime = nanoTime;
        this.lock = DeskLock.on(room.runs());
        this.herald = new Herald(listener);
        this.lanes = new Lanes(room.atOnce());
        this.trainings = new Trainings(room.atOnce());
        RunFiles.in(room.runs()).forEach(files -> trainings.add(files.read()));
    }

    /** Starts what is ordered, or lets it wait for its turn. */
    public synchronized TrainingState start(TrainingOrder order) {
        LearnableData.in(room.data()).require(order.data());
        return start(TrainingState.of(order), learning.apply(order));
    }

    /** Starts other work for a model; it cannot be resumed. */
    public synchronized TrainingState start(String model, Task task) {
        return start(TrainingState.idle(ModelName.require(model)), task);
    }

    private TrainingState start(TrainingState fresh, Task task) {
        trainings.requireRoomFor(fresh.model());
        trainings.requireNothingLeft(fresh.model());
        RunFiles files = RunFiles.of(room.runs(), fresh.model());
        files.begin(fresh.order());
        return begin(fresh, task, files);
    }

    /** Lets a training go on that was cancelled, failed, or was stopped by the server's end. */
    public synchronized TrainingState resume(String model) {
        trainings.requireRoomFor(model);
        TrainingState left = state(model);
        TrainingOrder order = left.order();
        if (order == null || !left.isResumable()) {
            throw TrainingRefusedException.forNow("There is no training of \"" + model + "\" to be resumed.");
        }
        LearnableData.in(room.data()).require(order.data());
        RunFiles files = RunFiles.of(room.runs(), model);
        files.goOn();
        return begin(left, learning.apply(order), files);
    }

    private TrainingState begin(TrainingState start, Task task, RunFiles files) {
        Course course = new Course(start, files, herald, nanoTime);
        Run run = new Run(task, files, course, room);
        course.taken(trainings.mustWait() ? "Waits until another training ends." : null);
        trainings.add(run);
        lanes.begin(run);
        return course.state();
    }

    /** Stops a training and keeps its state; one that waits is stopped at once, another after its batch. */
    public synchronized TrainingState cancel(String model) {
        Run run = trainings.running(model);
        run.cancel();
        if (lanes.takeBack(run)) {
            run.stop();
        }
        return state(model);
    }

    /** Forgets a training that does not go on, with its history; the model on the shelf stays. */
    public synchronized TrainingState discard(String model) {
        trainings.requireEnded(model);
        RunFiles.of(room.runs(), model).clear();
        trainings.remove(model);
        TrainingState idle = state(model);
        herald.accept(new TrainingNews(TrainingNews.Kind.CANCELLED, idle));
        return idle;
    }

    /** Tells where a model's training stands. */
    public synchronized TrainingState state(String model) {
        return trainings.state(model);
    }

    /** Tells where all stand that there is something to tell of, by the names of their models. */
    public synchronized List<TrainingState> states() {
        return trainings.states();
    }

    /** Stops all trainings, waits a while until their state is kept, and tells the news that are left. */
    @Override
    public void close() {
        synchronized (this) {
            trainings.leave();
        }
        lanes.close(TIME_TO_KEEP_THE_STATE);
        herald.close();
        lock.close();
    }
}

package io.handwriting.examples.server.training;

import io.handwriting.Cancellation;
import io.handwriting.TrainingCancelledException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/** One training from its beginning to its end, whatever that is. */
final class Run implements Runnable {
    private static final Logger LOGGER = System.getLogger("io.handwriting.examples.server.training");

    private final Task task;
    private final RunFiles files;
    private final Course course;
    private final TrainingRoom room;
    private final Cancellation cancellation = new Cancellation();
    private volatile boolean serverEnds;

    Run(Task task, RunFiles files, Course course, TrainingRoom room) {
        this.task = task;
        this.files = files;
        this.course = course;
        this.room = room;
    }

    TrainingState state() {
        return course.state();
    }

    void cancel() {
        course.cancelling();
        cancellation.cancel();
    }

    void leave() {
        serverEnds = true;
        cancellation.cancel();
    }

    @Override
    public void run() {
        try {
            course.begun();
            cancellation.throwIfCancelled();
            Path model = task.train(course, cancellation, files.folder());
            if (model != null) {
                room.finished().accept(files.model(), model);
            }
            course.completed();
        } catch (TrainingCancelledException e) {
            stop();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /** Ends it without having done anything more. */
    void stop() {
        if (serverEnds) {
            course.interrupted();
        } else {
            course.cancelled();
        }
    }

    private void fail(Throwable cause) {
        LOGGER.log(Level.WARNING, "The training of " + files.model() + " failed.", cause);
        course.failed(Failure.sentence(cause, room.discretion()));
    }
}

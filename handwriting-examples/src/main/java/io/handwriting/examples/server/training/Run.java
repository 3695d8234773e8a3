package io.handwriting.examples.server.training;

import io.handwriting.Cancellation;
import io.handwriting.TrainingCancelledException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** One training from its beginning to its end, whatever that is. */
final class Run implements Runnable {
    private static final Logger LOGGER = System.getLogger("io.handwriting.examples.server.training");

    private final Task task;
    private final RunFiles files;
    private final Course course;
    private final BiConsumer<String, Path> finished;
    private final Cancellation cancellation = new Cancellation();
    private volatile boolean serverEnds;

    Run(Task task, RunFiles files, Course course, BiConsumer<String, Path> finished) {
        this.task = task;
        this.files = files;
        this.course = course;
        this.finished = finished;
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
                finished.accept(files.model(), model);
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
        course.failed(Failure.sentence(cause));
    }
}

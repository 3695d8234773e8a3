package io.handwriting.spark;

import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.io.Serializable;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;

/**
 * A model file that every executor gets once.
 *
 * @param name what it is called in messages; its ending tells the form of the file
 * @param checksum tells models apart
 * @param bytes the file
 */
record ModelOnExecutors(String name, String checksum, Broadcast<byte[]> bytes) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Takes the recognizer that all tasks of this executor share, until the running task ends. */
    Recognizer untilTaskEnds() {
        OpenRecognizers.Shared shared = OpenRecognizers.OF_THIS_JVM.borrow(checksum, this::open);
        TaskCompletionListener giveBack = task -> OpenRecognizers.OF_THIS_JVM.giveBack(shared);
        TaskContext.get().addTaskCompletionListener(giveBack);
        return shared.recognizer();
    }

    private Recognizer open() {
        return Recognizers.discover().open(ModelSource.of(name, bytes.value()), OpenOptions.DEFAULTS);
    }
}

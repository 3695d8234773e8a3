package io.handwriting.examples.server.training;

import io.handwriting.Cancellation;
import io.handwriting.TrainingListener;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Work that ends with a model, done in a thread of the desk. */
@FunctionalInterface
public interface Task {
    /**
     * Trains; whatever is thrown ends it as failed, with a sentence where that is a {@code HandwritingException}.
     *
     * @param listener to be told how it goes
     * @param cancellation asks it to stop, which it answers with a {@code TrainingCancelledException}
     * @param runFolder a folder for its files
     * @return the file of the model that takes over; null where the old one stays
     */
    @Nullable
    Path train(TrainingListener listener, Cancellation cancellation, Path runFolder);
}

package io.handwriting.preprocess.internal;

import io.handwriting.Bitmap;
import io.handwriting.preprocess.Step;
import java.util.function.Supplier;

/** Is offered a picture after every step; asks for it only when somebody wants to see it. */
@FunctionalInterface
public interface StepListener {
    /** Looks at nothing, so that no picture is made. */
    StepListener NONE = (step, picture) -> {};

    /**
     * Takes the result of a step.
     *
     * @param step the step
     * @param picture makes a picture of its result
     */
    void done(Step step, Supplier<Bitmap> picture);
}

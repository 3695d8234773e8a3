package io.handwriting.examples.scoring;

import io.handwriting.Recognition;

/** What became of an image. */
public sealed interface Outcome {
    /**
     * It was read.
     *
     * @param image its name
     * @param recognition what was recognized
     */
    record Read(String image, Recognition recognition) implements Outcome {}

    /**
     * It cannot be read.
     *
     * @param image its name
     * @param reason why, as a sentence
     */
    record Refused(String image, String reason) implements Outcome {}
}

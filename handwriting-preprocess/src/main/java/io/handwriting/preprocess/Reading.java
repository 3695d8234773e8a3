package io.handwriting.preprocess;

import io.handwriting.Recognition;
import java.time.Duration;

/**
 * A recognition with all that led to it.
 *
 * @param recognition what was read
 * @param pipeline the glyph and the pictures of all steps from the drawing to it
 * @param preparing how long it took to make the glyph and the pictures
 * @param recognizing how long it took to read the glyph in all variants
 */
public record Reading(Recognition recognition, PipelineTrace pipeline, Duration preparing, Duration recognizing) {}

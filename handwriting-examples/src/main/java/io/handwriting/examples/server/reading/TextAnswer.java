package io.handwriting.examples.server.reading;

import io.handwriting.preprocess.Text;
import java.time.Duration;

/**
 * What came out of reading a text.
 *
 * @param model the name of the model that answered
 * @param text the answer
 * @param reading how long it took
 */
public record TextAnswer(String model, Text text, Duration reading) {}

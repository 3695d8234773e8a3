package io.handwriting.examples.server.reading;

import io.handwriting.preprocess.Text;
import java.time.Duration;
import java.util.Optional;

/**
 * What came out of reading a text.
 *
 * @param model the name of the model that answered
 * @param text the answer
 * @param reading how long it took
 * @param drawings whether each character's part of the drawing is wished for
 * @param corrections how many corrections of the hand had a say; none if nobody's hand was named
 */
public record TextAnswer(String model, Text text, Duration reading, boolean drawings, Optional<Integer> corrections) {}

package io.handwriting.examples.server.reading;

import io.handwriting.Drawing;
import java.util.Optional;

/**
 * A wish to have a text read.
 *
 * @param drawing what to read
 * @param model the name of the model; the standard if there is none
 * @param wish how to read it
 * @param drawings whether to tell each character's part of the drawing
 * @param hand whose hand it is, if that was said
 */
public record TextOrder(
        Drawing drawing, Optional<String> model, TextWish wish, boolean drawings, Optional<HandName> hand) {}

package io.handwriting.examples.server.reading;

import io.handwriting.ModelCard;

/**
 * What is told of a model.
 *
 * @param name its name on the shelf
 * @param card what it says of itself
 * @param device what it runs on
 * @param shipped whether it came with the library
 * @param standard whether it is asked where nobody names one
 */
public record ShelvedModel(String name, ModelCard card, String device, boolean shipped, boolean standard) {}

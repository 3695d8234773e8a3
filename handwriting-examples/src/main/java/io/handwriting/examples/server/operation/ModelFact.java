package io.handwriting.examples.server.operation;

/**
 * What the metrics say about a model.
 *
 * @param name the model's name
 * @param architecture its architecture
 * @param device what it runs on
 * @param shipped whether it came with the library
 */
public record ModelFact(String name, String architecture, String device, boolean shipped) {}
